import Handling
import People
import Primitives
import Storage

/// Everything that the editor of an offer shows.
struct EditorModel: Sendable {
    let board: OfferBoard
    let remedies: [Remedy]
    let policies: [ReturnPolicy]
    let orders: [Order]
    let allowance: Allowance

    var item: Case { board.item }
    var currency: Currency { board.currency }

    /// The round that the new one follows; nil when the new one begins afresh.
    var before: Offer? {
        guard let current = board.current, [.disliked, .declined, .refused].contains(current.state) else { return nil }
        return current
    }

    static func load(_ id: CaseID, for staff: StaffID, at now: Instant, in snapshot: Snapshot) throws -> EditorModel {
        let board = try OfferBoard.load(id, at: now, in: snapshot)
        return EditorModel(
            board: board, remedies: try RemedyRecord.all(in: snapshot),
            policies: try PolicyRecord.all(in: snapshot).filter(\.isActive),
            orders: try OrderRecord.orders(of: board.item.customer, limit: 25, in: snapshot),
            allowance: try Allowance.load(id, of: staff, at: now, in: snapshot))
    }
}
