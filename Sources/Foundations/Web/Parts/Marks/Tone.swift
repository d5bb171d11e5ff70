/// What a colour says; the four rating colours are for ratings and for what is late or broken.
package enum Tone: String, Sendable, CaseIterable {
    /// No meaning.
    case plain
    /// Delighted.
    case gold
    /// Happy, kept, fine.
    case green
    /// Disappointed, take care.
    case yellow
    /// Angry, broken, late.
    case red
    /// Ours, current, chosen.
    case accent
}
