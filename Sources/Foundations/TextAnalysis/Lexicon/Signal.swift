/// What a phrase of a word table says about a message.
enum Signal: Sendable, Equatable {
    /// Liking (above 0) or dislike, about -4...4.
    case valence(Double)
    /// Anger of this grade in the words themselves.
    case anger(Anger)
    /// A swear word, which tells heat but is no abuse of a person by itself.
    case swearing
    /// Abuse aimed at people of the company.
    case abuse(Abuse)
    case distress
    case confusion
    /// The writer felt ignored, blamed or belittled.
    case hurt
    case stake(Stake)
    case topic(Topic)
    case intent(Intent)
    /// Praise that turns into blame when anything else in the message is bad.
    case ironic
    /// The matter is over or withdrawn.
    case settled
    /// Turns the words behind it (or, in Persian, before it) into their opposite.
    case negator
    /// Strengthens the next word.
    case intensifier
    /// "But": what comes after weighs more.
    case contrast
    /// Takes the phrases inside it out of the count.
    case mask
}

/// A row of a word table: phrases in the notation of ``PhrasePattern`` that share their signals.
struct LexiconRow: Sendable {
    /// What each of the phrases says.
    let signals: [Signal]
    /// Phrases, parted by commas.
    let phrases: String
    init(_ signals: Signal..., phrases: String) {
        self.signals = signals
        self.phrases = phrases
    }
}
