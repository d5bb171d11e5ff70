package import Primitives

/// Words that exist in three languages and are chosen and filled in when the page is rendered.
package struct Text: Sendable, Hashable {
    /// The kinds of texts; what they hold is formatted at rendering.
    indirect enum Form: Sendable, Hashable {
        case entry(TextEntry, [Text])
        case verbatim(String)
        case languages(english: String, hungarian: String, persian: String)
        case number(Int)
        case decimal(Double, places: Int)
        case percent(Double, places: Int)
        case money(Money, MoneyStyle)
        case date(Instant, DateStyle)
        case day(CivilDay, DateStyle)
        case duration(Duration)
        case due(Instant)
        case joined([Text], separator: String)
        case list([Text])
    }

    let form: Form

    init(form: Form) { self.form = form }

    /// A key of a catalogue with its arguments in order.
    package init(_ entry: TextEntry, _ arguments: [Text] = []) { form = .entry(entry, arguments) }

    /// Words that are the same in every language, such as a name.
    package static func verbatim(_ words: String) -> Text { Text(form: .verbatim(words)) }

    /// Words that users wrote in up to three languages; an empty one falls back to English, then to any.
    package static func languages(english: String, hungarian: String, persian: String) -> Text {
        Text(form: .languages(english: english, hungarian: hungarian, persian: persian))
    }

    /// A whole number with grouping.
    package static func number(_ value: Int) -> Text { Text(form: .number(value)) }

    /// A number with exactly `places` decimals.
    package static func decimal(_ value: Double, places: Int) -> Text { Text(form: .decimal(value, places: places)) }

    /// A share as per cent: 0.873 with one place gives 87.3%.
    package static func percent(_ share: Double, places: Int = 0) -> Text {
        Text(form: .percent(share, places: places))
    }

    /// An amount; `.full` keeps zero cents, which tables of amounts need.
    package static func money(_ amount: Money, _ style: MoneyStyle = .short) -> Text {
        Text(form: .money(amount, style))
    }

    /// A point in time in the reader's zone and calendar.
    package static func date(_ instant: Instant, _ style: DateStyle) -> Text { Text(form: .date(instant, style)) }

    /// A calendar day in the reader's calendar.
    package static func day(_ day: CivilDay, _ style: DateStyle) -> Text { Text(form: .day(day, style)) }

    /// A span in its two largest units: "3 h 10 min".
    package static func duration(_ span: Duration) -> Text { Text(form: .duration(span)) }

    /// How far a deadline is: "8 min left" or "8 min late".
    package static func due(_ deadline: Instant) -> Text { Text(form: .due(deadline)) }

    /// Texts behind one another with a separator that needs no language, such as " · ".
    package static func joined(_ parts: [Text], separator: String = "") -> Text {
        Text(form: .joined(parts, separator: separator))
    }

    /// An enumeration with the language's comma and "and".
    package static func list(_ parts: [Text]) -> Text { Text(form: .list(parts)) }

    /// The words for this reader.
    package func string(in locale: PageLocale) -> String {
        let format = LocalFormat(locale)
        switch form {
        case .entry(let entry, let arguments): return TextFilling(locale: locale).fill(entry, arguments)
        case .verbatim(let words): return words
        case .languages(let english, let hungarian, let persian):
            return spoken(locale.language, english: english, hungarian: hungarian, persian: persian)
        case .number(let value): return format.number(value)
        case .decimal(let value, let places): return format.decimal(value, places: places)
        case .percent(let share, let places): return format.percent(share, places: places)
        case .money(let amount, let style): return format.money(amount, style)
        case .date(let instant, let style): return format.date(instant, style)
        case .day(let day, let style): return format.day(day, style)
        case .duration(let span): return format.duration(span)
        case .due(let deadline): return format.due(deadline)
        case .joined(let parts, let separator):
            return parts.map { $0.string(in: locale) }.joined(separator: separator)
        case .list(let parts): return format.list(parts.map { $0.string(in: locale) })
        }
    }

    private func spoken(_ language: LanguageCode, english: String, hungarian: String, persian: String) -> String {
        let wanted =
            switch language {
            case .english: english
            case .hungarian: hungarian
            case .persian: persian
            }
        return [wanted, english, hungarian, persian].first { !$0.isEmpty } ?? ""
    }
}
