/// A key that is complete in the three languages and whose placeholders fit its arguments.
struct CheckedEntry {
    let key: String
    let member: String
    let arguments: [Argument]
    let forms: [String: Forms]
    /// The number of the argument that chooses the form, 0 without.
    let counted: Int

    /// The words of one language.
    struct Forms {
        let one: Pattern?
        let other: Pattern
    }

    static let languages = ["en", "hu", "fa"]

    init(key: String, entry: CatalogFile.Entry) throws {
        var problems: [String] = []
        self.key = key
        member = Self.member(for: key)
        if !isSwiftName(member) { problems.append("a key is words of ASCII letters and digits joined by dots") }
        arguments = try Argument.all(in: entry.comment)
        let firstNumber = (arguments.firstIndex { $0.kind == .int } ?? -1) + 1
        var forms: [String: Forms] = [:]
        for language in Self.languages {
            do {
                guard let localization = entry.localizations?[language] else {
                    throw Problems(list: ["is missing"])
                }
                forms[language] = try Self.forms(localization, language: language)
            } catch let found as Problems {
                problems += found.list.map { "\(language): \($0)" }
            }
        }
        for language in (entry.localizations ?? [:]).keys where !Self.languages.contains(language) {
            problems.append("\(language): is a language that the product does not have")
        }
        self.forms = forms
        let isPlural = forms.values.contains { $0.one != nil }
        counted = isPlural ? firstNumber : 0
        if isPlural && counted == 0 { problems.append("has plural forms but no argument of type Int") }
        problems += placeholderProblems()
        guard problems.isEmpty else { throw Problems(list: problems) }
    }

    /// `stage.received` becomes `stageReceived`.
    private static func member(for key: String) -> String {
        let words = key.split(separator: ".", omittingEmptySubsequences: false)
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func forms(_ localization: CatalogFile.Localization, language: String) throws -> Forms {
        if let unit = localization.stringUnit { return Forms(one: nil, other: try pattern(unit, language)) }
        guard let plural = localization.variations?.plural else { throw Problems(list: ["is missing"]) }
        if let unknown = plural.keys.first(where: { $0 != "one" && $0 != "other" }) {
            throw Problems(list: ["has the plural form '\(unknown)'; the three languages have one and other"])
        }
        guard let other = plural["other"]?.stringUnit else {
            throw Problems(list: ["the plural form 'other' is missing"])
        }
        return Forms(
            one: try plural["one"]?.stringUnit.map { try pattern($0, language) }, other: try pattern(other, language))
    }

    private static func pattern(_ unit: CatalogFile.Unit, _ language: String) throws -> Pattern {
        guard !unit.value.allSatisfy(\.isWhitespace) else { throw Problems(list: ["is empty"]) }
        guard unit.state == "translated" else { throw Problems(list: ["is marked \(unit.state), expected translated"]) }
        if language == "fa", unit.value.unicodeScalars.contains(where: { $0 == "\u{64A}" || $0 == "\u{643}" }) {
            throw Problems(list: ["has an Arabic yeh or kaf; Persian writes ی and ک"])
        }
        return try Pattern(unit.value)
    }

    private func placeholderProblems() -> [String] {
        Self.languages.flatMap { language -> [String] in
            guard let form = forms[language] else { return [] }
            let other = problems(of: form.other, language, mayOmit: 0)
            return other + (form.one.map { problems(of: $0, language, mayOmit: counted) } ?? [])
        }
    }

    /// Every argument is used in every language; only the form for one may leave its number away.
    private func problems(of pattern: Pattern, _ language: String, mayOmit omitted: Int) -> [String] {
        var problems: [String] = []
        for (index, argument) in arguments.enumerated() {
            guard let isWhole = pattern.placeholders[index + 1] else {
                if index + 1 != omitted { problems.append("\(language): argument '\(argument.name)' is not used") }
                continue
            }
            if isWhole != (argument.kind == .int) {
                let mark = isWhole ? "%lld" : "%@"
                let kind = argument.kind.rawValue
                problems.append("\(language): argument '\(argument.name)' is \(kind) but its placeholder is \(mark)")
            }
        }
        for number in pattern.placeholders.keys.sorted() where number > arguments.count {
            problems.append("\(language): placeholder \(number) has no argument in the comment (args: name:Type)")
        }
        return problems
    }
}
