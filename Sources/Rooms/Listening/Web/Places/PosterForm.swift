import Paper
import Primitives
import Web

/// What was chosen for a printed sheet; without a choice it says the question of the place's touchpoint.
struct PosterForm {
    let size: SheetSize
    let language: LanguageCode
    let heading: String
    let line: String
    let state: FormState

    /// Most characters of the heading and of the line below it, so that both stay readable from two steps away.
    static let (headingLimit, lineLimit) = (80, 160)

    /// Reads the form of the page, which is sent by GET.
    init(_ form: FormBody, place: Place, _ locale: PageLocale) {
        func word(_ name: String) -> String? { form.has(name) ? form.text(name).trimmed : nil }
        size = SheetSize(rawValue: word("size") ?? "") ?? .a4
        let chosen = LanguageCode(rawValue: word("language") ?? "") ?? locale.language
        language = place.language(for: chosen)
        var spoken = locale
        spoken.language = language
        // Another language begins with its own words, unless somebody wrote some.
        let (usualHeading, usualLine) = (
            TouchpointWords.question(of: place.touchpoint).string(in: spoken),
            ListeningText.posterLine.string(in: spoken)
        )
        heading = word("heading").flatMap { $0.isEmpty ? nil : $0 } ?? usualHeading
        line = word("line").flatMap { $0.isEmpty ? nil : $0 } ?? usualLine
        var problems: [String: Text] = [:]
        if heading.count > Self.headingLimit { problems["heading"] = WebText.fieldTooLong(count: Self.headingLimit) }
        if line.count > Self.lineLimit { problems["line"] = WebText.fieldTooLong(count: Self.lineLimit) }
        state = FormState(
            values: [
                "size": [size.rawValue], "language": [language.rawValue], "heading": [word("heading") ?? ""],
                "line": [word("line") ?? ""],
            ], problems: problems)
    }
}
