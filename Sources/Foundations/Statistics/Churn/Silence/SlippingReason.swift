/// Why a silent customer is on the list, with the figures that a sentence about it needs.
package enum SlippingReason: Hashable, Sendable {
    /// The probability of still buying fell between the periods.
    case chanceFell(from: Double, to: Double)
    /// Surveys were answered before and are not any more; `surprise` is the chance of such silence if nothing had changed.
    case stoppedAnswering(answeredBefore: Int, askedBefore: Int, askedNow: Int, surprise: Double)
    /// A larger part of the purchases came back; `surprise` is the chance of so many returns if nothing had changed.
    case returnsRose(before: Share, now: Share, surprise: Double)
}
