package import TextAnalysis

/// What the customer's words ask of our manner: anxious people need warmth, angry ones speed, confused ones one clear
/// step.
package enum GuideMood: String, CaseIterable, Sendable {
    case even, anxious, angry, confused

    /// The mood behind findings: open anger outweighs worry, and worry outweighs confusion.
    package init(_ findings: Findings) {
        if findings.anger >= .angry {
            self = .angry
        } else if findings.distress {
            self = .anxious
        } else if findings.confusion {
            self = .confused
        } else {
            self = .even
        }
    }

    /// The order in which the five actions are shown: worry is met before the facts are taken, and to somebody who is
    /// lost a clear question is the kindest thing.
    package var steps: [GuideStep] {
        switch self {
        case .even, .angry: [.listen, .empathise, .clarify, .calm, .solve]
        case .anxious: [.empathise, .listen, .calm, .clarify, .solve]
        case .confused: [.listen, .clarify, .empathise, .calm, .solve]
        }
    }
}
