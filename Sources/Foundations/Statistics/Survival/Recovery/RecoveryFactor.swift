/// What may speed up or slow down leaving, as it stands at each moment of a customer's history.
package enum RecoveryFactor: String, Hashable, Sendable, CaseIterable {
    /// 1 from the first bad experience until the second.
    case firstBad = "bad1"
    /// 1 from the second bad experience on.
    case laterBad = "bad2p"
    /// 1 from the recovery of the latest bad experience until the next one.
    case recovered
    /// 1 from the second bad experience on, where the clock starts with the first.
    case again
    /// 1 from the first contact about the latest bad experience until the next one.
    case contacted
    /// How long that contact took: log2(1 + time), less its mean over all contacts; 0 while there was none.
    case contactDelay

    /// Whether a model does without this factor when it never changes in the data, such as a second bad experience of nobody.
    var isOptional: Bool { self == .laterBad || self == .again || self == .contacted }

    /// The value while a customer is in a state, where `meanDelay` is the mean of log2(1 + time) over the contacts.
    func value(in state: RecoverySpells.State, meanDelay: Double) -> Double {
        switch self {
        case .firstBad: state.badCount == 1 ? 1 : 0
        case .laterBad, .again: state.badCount >= 2 ? 1 : 0
        case .recovered: state.isRecovered ? 1 : 0
        case .contacted: state.contactDelay == nil ? 0 : 1
        case .contactDelay: state.contactDelay.map { $0 - meanDelay } ?? 0
        }
    }
}
