/// The four answers of a survey, from best to worst; there is no middle on purpose.
package enum Face: String, CaseIterable, Sendable {
    case delighted
    case happy
    case disappointed
    case angry

    /// Whether it counts as happy in the happiness share: (delighted + happy) / all confirmed.
    package var isHappy: Bool { self == .delighted || self == .happy }

    /// The colour word that the drawings and styles use.
    package var colour: String {
        switch self {
        case .delighted: "gold"
        case .happy: "green"
        case .disappointed: "yellow"
        case .angry: "red"
        }
    }
}
