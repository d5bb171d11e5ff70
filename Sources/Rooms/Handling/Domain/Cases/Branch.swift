/// Whether the offer fell short or the person felt unheard; guide and remedies differ between the two.
package enum Branch: String, CaseIterable, Sendable {
    /// Product or service fell short: fix, replace, refund.
    case practical
    /// The person felt ignored, blamed or belittled: own it and name the feeling.
    case emotional
    /// Both at once, the feeling first.
    case both
    /// Nobody has decided yet.
    case unknown
}
