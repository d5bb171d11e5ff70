import Foundation

/// The JSON of an Apple String Catalog, as far as it is read here.
struct CatalogFile: Decodable {
    let sourceLanguage: String
    let strings: [String: Entry]

    /// One key.
    struct Entry: Decodable {
        let comment: String?
        let localizations: [String: Localization]?
    }

    /// The words of one key in one language.
    struct Localization: Decodable {
        let stringUnit: Unit?
        let variations: Variations?
    }

    /// Words and whether they are finished.
    struct Unit: Decodable {
        let state: String
        let value: String
    }

    /// Forms by number; other kinds of variation (device) are refused.
    struct Variations: Decodable {
        let plural: [String: Localization]?
    }

    static func read(_ data: Data) throws -> CatalogFile {
        do {
            return try JSONDecoder().decode(CatalogFile.self, from: data)
        } catch {
            throw Problems(list: ["the file is no String Catalog: \(error)"])
        }
    }

    /// All keys in alphabetical order, or all problems.
    func checked() throws -> [CheckedEntry] {
        var problems: [String] = []
        if sourceLanguage != "en" { problems.append("the source language is \(sourceLanguage), expected en") }
        var entries: [CheckedEntry] = []
        var members: [String: String] = [:]
        for (key, entry) in strings.sorted(by: { $0.key < $1.key }) {
            do {
                let checked = try CheckedEntry(key: key, entry: entry)
                if let other = members.updateValue(key, forKey: checked.member) {
                    problems.append("key '\(key)': has the same Swift name as '\(other)'")
                }
                entries.append(checked)
            } catch let found as Problems {
                problems += found.list.map { "key '\(key)': \($0)" }
            }
        }
        guard problems.isEmpty else { throw Problems(list: problems) }
        return entries
    }
}
