import Statistics

extension RecoveryWarning {
    /// The warning as a sentence.
    var told: String {
        switch self {
        case .observational:
            "Nobody drew lots over who was recovered: those who were may differ in ways that the log does not tell."
        case .fewCustomers(let found): "Only \(found) customers had such an experience; their shares say little."
        case .fewLeavings(let found, let wanted):
            "\(found) leavings are few (\(wanted) are wanted); the figures are loose."
        case .fewRecovered(let found): "Only \(found) customers were recovered; their group says little."
        case .fewContacted(let found): "Only \(found) customers were contacted; the speed of contact says little."
        case .windowBeyondData(let window, let atRisk):
            "Only \(atRisk) customers were watched to the end of \(Written.figure(window)) days."
        case .effectChanges(let factor, let chance):
            "The effect of \(factor.rawValue) seems to change over time (p \(Written.chance(chance))); its one figure is an average."
        case .goneBeforeLandmark(let landmark, let count):
            "\(count) customers left or were last seen within \(Written.figure(landmark)) days and are not in the picture."
        case .eventsAfterEnd(let count):
            "\(count) entries lie after the end of their customer's watching and were left out."
        case .eventsWithoutBad(let count):
            "\(count) contacts or recoveries belong to no bad experience at hand and were left out."
        case .customersWithoutTime(let count): "\(count) customers were watched for no time and were left out."
        }
    }
}
