/// The four answers of a face survey, best first; never shown by colour alone.
package enum Face: String, CaseIterable, Sendable {
    /// Delighted.
    case gold
    /// Happy.
    case green
    /// Disappointed.
    case yellow
    /// Angry.
    case red

    /// The word that stands for the face.
    package var text: Text {
        switch self {
        case .gold: WebText.faceGold
        case .green: WebText.faceGreen
        case .yellow: WebText.faceYellow
        case .red: WebText.faceRed
        }
    }

    /// The tone of chips and charts that goes with the face.
    package var tone: Tone {
        switch self {
        case .gold: .gold
        case .green: .green
        case .yellow: .yellow
        case .red: .red
        }
    }
}

/// How large a face or avatar is drawn.
package enum MarkSize: String, Sendable {
    /// 18 px for a face, 24 px for an avatar.
    case small = "--sm"
    /// 28 px for a face, 32 px for an avatar.
    case normal = ""
    /// 40 px for a face, 48 px for an avatar.
    case large = "--lg"

    func className(of block: String) -> String { self == .normal ? "" : block + rawValue }
}

/// One of the four faces with its word for screen readers; `label` false where the word stands beside it.
package func face(_ face: Face, size: MarkSize = .normal, label: Bool = true) -> Node {
    svg(
        .class("face", "face--\(face.rawValue)"), .class(size.className(of: "face")), .viewBox(width: 24, height: 24),
        label ? .role("img") : .aria("hidden", true), label ? .aria("label", face.text) : .none
    ) {
        use(.faces, symbol: face.rawValue)
    }
}
