package import Primitives

extension LocalFormat {
    /// A span in its two largest units, rounded down; its sign is left away.
    package func duration(_ span: Duration) -> String {
        let seconds = Int(abs(span.milliseconds) / 1000)
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60)
        let parts: [Text] =
            if days > 0 {
                [WebText.days(count: days)] + (hours > 0 && days < 7 ? [WebText.hours(count: hours)] : [])
            } else if hours > 0 {
                [WebText.hours(count: hours)] + (minutes > 0 ? [WebText.minutes(count: minutes)] : [])
            } else if minutes > 0 {
                [WebText.minutes(count: minutes)]
            } else {
                [WebText.seconds(count: seconds)]
            }
        let words = parts.map { $0.string(in: locale) }
        return words.joined(separator: locale.language == .persian ? " و " : " ")
    }

    /// "8 min left" before the deadline, "8 min late" after it.
    package func due(_ deadline: Instant) -> String {
        let left = deadline - locale.now
        let span = Text.duration(left)
        return (left < .zero ? WebText.late(span: span) : WebText.left(span: span)).string(in: locale)
    }
}
