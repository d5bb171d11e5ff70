package import Primitives

/// How sure the linear model must be before the guard speaks; chosen on the development split of the samples.
package struct GuardLimits: Sendable {
    /// Least probability at which a wide pattern counts.
    package var supports: Float
    /// Least probability at which a sentence is flagged without any known phrase.
    package var flags: Float

    /// The limits of the built-in guard; only in Hungarian may the model speak against a wide pattern.
    package static func standard(_ language: LanguageCode) -> GuardLimits {
        switch language {
        case .english, .persian: GuardLimits(supports: 0, flags: 0.5)
        case .hungarian: GuardLimits(supports: 0.01, flags: 0.3)
        }
    }

    /// Limits for measuring.
    package init(supports: Float, flags: Float) {
        self.supports = supports
        self.flags = flags
    }
}
