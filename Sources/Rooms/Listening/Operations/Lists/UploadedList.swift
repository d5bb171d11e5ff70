import Foundation
package import Primitives

/// A list that staff uploaded, with what the dry run or the import found.
package struct UploadedList: Hashable, Sendable {
    /// Names the list within its brand.
    package let id: Identifier<ListTag>
    /// What it holds.
    package let kind: ListKind
    /// The name of the file on the sender's disk.
    package let fileName: String
    /// The encoding that the file was found to be in.
    package let encoding: ListEncoding
    /// The survey that a list of invitations sends.
    package let survey: SurveyID?
    /// Where it stands.
    package let state: ListState
    /// What was counted.
    package let counts: ListCounts
    /// Who uploaded it.
    package let madeBy: StaffID?
    /// When it was uploaded.
    package let createdAt: Instant
    /// When it was taken or dropped.
    package let endedAt: Instant?
}

/// Marks ids of uploaded lists.
package enum ListTag {}
/// Names an uploaded list of one brand.
package typealias ListID = Identifier<ListTag>

/// Where an uploaded list stands.
package enum ListState: String, CaseIterable, Sendable {
    /// The dry run is done; nothing has been taken.
    case checked
    /// Its rows are being taken, batch by batch.
    case running
    /// All of its rows were looked at.
    case done
    /// Somebody decided not to take it.
    case dropped
}

/// What a dry run or an import counted.
package struct ListCounts: Hashable, Sendable {
    /// Rows below the header.
    package var total = 0
    /// Rows that were looked at.
    package var done = 0
    /// Rows that brought something new.
    package var taken = 0
    /// Rows whose content was known already.
    package var known = 0
    /// Rows with a problem.
    package var refused = 0
    /// The problems, at most ``mostProblems``; ``refused`` counts all rows.
    package var problems: [RowProblem] = []

    /// Problems that are kept and shown.
    package static let mostProblems = 500

    /// Nothing counted yet.
    package init() {}

    mutating func add(_ result: RowResult) {
        done += 1
        switch result {
        case .taken: taken += 1
        case .known: known += 1
        case .refused(let found):
            refused += 1
            problems += found.prefix(max(0, Self.mostProblems - problems.count))
        }
    }
}

/// What became of one row.
enum RowResult: Hashable, Sendable {
    case taken
    case known
    case refused([RowProblem])
}
