package import TextAnalysis

/// What a message of a restricted customer is about; some matters always get through.
package enum ConductMatter: String, CaseIterable, Sendable {
    case ordinary, safety, legal
    case dataProtection = "data_protection"

    /// The matter that findings speak for: danger before law, law before data.
    package init(_ findings: Findings) {
        if findings.topics.contains(.safety) {
            self = .safety
        } else if findings.intents.contains(.authorityThreat) {
            self = .legal
        } else if findings.topics.contains(.privacy) {
            self = .dataProtection
        } else {
            self = .ordinary
        }
    }

    /// Whether no rung of the ladder may hold it up.
    package var alwaysGetsThrough: Bool { self != .ordinary }
}
