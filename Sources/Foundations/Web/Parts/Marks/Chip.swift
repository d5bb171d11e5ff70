/// A short word with a tone and at most one symbol.
package func chip(_ words: Text, _ tone: Tone = .plain, icon name: IconName? = nil) -> Node {
    span(.class("chip"), .class("chip--\(tone.rawValue)", if: tone != .plain)) {
        name.map { icon($0) }
        words
    }
}

/// A chip with a face before its word.
package func chip(_ mark: Face) -> Node {
    span(.class("chip", "chip--\(mark.tone.rawValue)")) {
        face(mark, size: .small, label: false)
        mark.text
    }
}

/// Words of a user, kept apart from their neighbours whatever their direction.
package func userWords(_ words: String) -> Node {
    bdi { words }
}
