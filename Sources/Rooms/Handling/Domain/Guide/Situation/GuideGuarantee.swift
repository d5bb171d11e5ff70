/// What is known of the guarantee on the thing that failed.
package enum GuideGuarantee: String, CaseIterable, Sendable {
    /// Nobody looked, or there is no thing.
    case unknown
    /// It covers the fault.
    case covers
    /// It ran out, so that only goodwill is left.
    case ended
}
