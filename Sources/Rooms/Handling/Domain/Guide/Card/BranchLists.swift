/// Lines of a step for every branch and lines for one; with both branches the feeling comes first.
struct BranchLists<Line: Sendable>: Sendable {
    /// Fits every branch.
    let any: [Line]
    /// When product or service fell short.
    let practical: [Line]
    /// When the person felt unheard.
    let emotional: [Line]
    /// While nobody has decided.
    let unknown: [Line]

    /// The lines that are special for a branch.
    func special(for branch: Branch) -> [Line] {
        switch branch {
        case .practical: practical
        case .emotional: emotional
        case .both: emotional + practical
        case .unknown: unknown
        }
    }
}
