import Foundation
import People
import Primitives
import TextAnalysis

/// Reads the fields of one row and gathers what is wrong with them.
struct RowReading {
    let row: ListRow
    let zone: TimeZone
    let now: Instant
    private(set) var problems: [RowProblem] = []

    init(_ row: ListRow, zone: TimeZone, now: Instant) {
        self.row = row
        self.zone = zone
        self.now = now
        if !row.isSound { note(nil, .malformed) }
        if !row.isReadable { note(nil, .unreadable) }
    }

    mutating func note(_ column: ListColumn?, _ issue: RowIssue) {
        problems.append(RowProblem(row: row.number, column: column, issue: issue))
    }

    /// One line of words; too long ones are a problem.
    mutating func line(_ column: ListColumn, limit: Int = Limits.lineCharacters) -> String? {
        guard let words = row[column] else { return nil }
        guard words.count <= limit else {
            note(column, .tooLong)
            return nil
        }
        return words
    }

    mutating func email() -> EmailAddress? {
        guard let words = row[.email] else { return nil }
        guard let address = EmailAddress(words) else {
            note(.email, .notAnEmail)
            return nil
        }
        return address
    }

    mutating func phone() -> PhoneNumber? {
        guard let words = row[.phone] else { return nil }
        guard let number = PhoneNumber(words) else {
            note(.phone, .notAPhone)
            return nil
        }
        return number
    }

    /// A day or time that is not ahead of the import.
    mutating func date(_ column: ListColumn) -> Instant? {
        guard let words = row[column] else { return nil }
        guard let instant = ListDate.instant(words, in: zone) else {
            note(column, .notADate)
            return nil
        }
        guard instant <= now + .hours(24) else {
            note(column, .inTheFuture)
            return nil
        }
        return min(instant, now)
    }

    mutating func language() -> LanguageCode? {
        word(.language) { ListWords.languages[$0].flatMap { LanguageCode(rawValue: $0) } }
    }

    mutating func face() -> Face? { word(.face) { RowReading.faces[$0] } }

    mutating func touchpoint() -> Touchpoint? { word(.touchpoint) { RowReading.touchpoints[$0] } }

    mutating func truth(_ column: ListColumn) -> Bool? {
        word(column) { word in
            if RowReading.yes.contains(word) { return true }
            return RowReading.no.contains(word) ? false : nil
        }
    }

    private mutating func word<Value>(_ column: ListColumn, _ find: (String) -> Value?) -> Value? {
        guard let words = row[column] else { return nil }
        guard let value = find(searchFolded(words)) ?? find(words.lowercased()) else {
            note(column, .unknownWord)
            return nil
        }
        return value
    }

    private static let faces = folded(ListWords.faces)
    private static let touchpoints = folded(ListWords.touchpoints)
    private static let yes = Set(ListWords.yes.map(searchFolded))
    private static let no = Set(ListWords.no.map(searchFolded))

    private static func folded<Word: Hashable>(_ table: [Word: [String]]) -> [String: Word] {
        var found: [String: Word] = [:]
        for (word, names) in table {
            for name in names { found[searchFolded(name)] = word }
        }
        return found
    }
}
