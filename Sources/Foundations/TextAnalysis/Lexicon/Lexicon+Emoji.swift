extension Lexicon {
    /// Emoji by feeling, read in every language.
    static let emoji: [LexiconRow] = [
        LexiconRow(.valence(-3), .anger(.furious), phrases: "🤬"),
        LexiconRow(.valence(-2.5), .anger(.angry), phrases: "😡, 👿, 🖕"),
        LexiconRow(.valence(-2), .anger(.annoyed), phrases: "😠, 😤, 🙄, 😒, 💩, 🤮, 🤢, 👎"),
        LexiconRow(.valence(-1.5), phrases: "😞, 😟, 🙁, ☹, 😕, 😣, 😖, 😫, 😩, 😔, 💔, 😐, 😑"),
        LexiconRow(.valence(-1.5), .distress, phrases: "😢, 😭, 😰, 😱, 😨, 😥"),
        LexiconRow(.valence(2), phrases: "😊, 🙂, 😀, 😃, 😄, 😁, 👍, 👌, 👏, 😉, ☺, 💪, ✨, 🎉, 🥳, 🌹, 🌸, 💐"),
        LexiconRow(.valence(3), phrases: "😍, 🥰, 😘, 🤩, ❤, ♥, 💕, 💖, 💙, 💚, ⭐, 🌟, 💯, 🏆"),
    ]
}
