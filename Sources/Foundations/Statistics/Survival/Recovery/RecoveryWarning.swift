/// What a reader must know beside a figure about leaving and recovery; the page puts it into words.
package enum RecoveryWarning: Hashable, Sendable {
    /// Nobody drew lots over who is recovered: those who were may differ in ways that the log does not tell.
    case observational
    /// So few customers that the share says little (fewer than 20).
    case fewCustomers(found: Int)
    /// So few leavings that the figures are loose (fewer than 10 for each thing that is estimated; Peduzzi et al. 1995).
    case fewLeavings(found: Int, wanted: Int)
    /// So few customers were recovered (fewer than 20) that their group says little.
    case fewRecovered(found: Int)
    /// So few customers were contacted (fewer than 20) that the speed of contact says little.
    case fewContacted(found: Int)
    /// Fewer than 20 customers, or none, were watched to the end of that window.
    case windowBeyondData(window: Double, atRisk: Int)
    /// The effect of that factor seems to change over time, so that its one figure is an average.
    case effectChanges(RecoveryFactor, chance: Double)
    /// So many customers with a bad experience left or were last seen before the landmark and are not in its picture.
    case goneBeforeLandmark(landmark: Double, count: Int)
    /// So many events lie after the end of their customer's watching and were left out.
    case eventsAfterEnd(count: Int)
    /// So many contacts or recoveries come before any bad experience, or belong to an earlier one, and were left out.
    case eventsWithoutBad(count: Int)
    /// So many customers were watched for no time and were left out.
    case customersWithoutTime(count: Int)
}
