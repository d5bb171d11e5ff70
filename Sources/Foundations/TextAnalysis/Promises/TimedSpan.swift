import Foundation
import Primitives

/// A resolved time expression and the words that it covers.
struct TimedSpan {
    let first: Int
    let last: Int
    let due: Date

    /// Words on either side that belong to the clause at most.
    private static let reach = 40

    /// Every time ahead that a text names; "the same day" is the day of the one before.
    static func all(in text: FoldedText, _ language: LanguageCode, _ calendar: DueCalendar) -> [TimedSpan] {
        var previous: Date?
        return TimeGroup.groups(of: TimeWords.of(language).items(in: text), in: text).compactMap { group in
            let reading = TimeReading(group.items, language)
            if reading.isCount, !AmountWords.reaches(group, text, language) { return nil }
            guard let due = reading.due(calendar, previous: previous), due > calendar.now else { return nil }
            previous = calendar.startOfDay(due)
            return TimedSpan(first: group.first, last: group.last, due: due)
        }
    }

    /// Whether the time can belong to a promise at all: not quoted, not asked, not in a condition, not of the past.
    func binds(_ text: FoldedText, _ tense: ClauseTense) -> Bool {
        let word = text.words[first]
        if word.marks.contains(.quoted) || text.isQuestion(word) || tense.isCondition(first) { return false }
        let verdict = tense.verdict(around: first, last)
        return verdict != .past && verdict != .blocked
    }

    /// Whether the time makes a promise even without a known word of commitment.
    func promises(_ text: FoldedText, _ tense: ClauseTense) -> Bool {
        if tense.isSilenced(text.words[first]) { return false }
        if tense.verdict(around: first, last) == .future { return true }
        return !neighbours(text).contains {
            let verdict = tense.verdict(around: $0, $0)
            return tense.isSilenced(text.words[$0]) || (isBare(text) && (verdict == .past || verdict == .blocked))
        }
    }

    /// Whether the clause holds little more than the time, so that its verb stands in the clause beside it.
    func isBare(_ text: FoldedText) -> Bool {
        let range = clause(text)
        return range.count - (last - first + 1) < 2
    }

    /// The words of the clauses that the time stands in.
    func clause(_ text: FoldedText) -> ClosedRange<Int> {
        var lower = first
        var upper = last
        while lower > 0, first - lower < Self.reach, text.words[lower - 1].clause == text.words[first].clause {
            lower -= 1
        }
        while upper + 1 < text.words.count, upper - last < Self.reach,
            text.words[upper + 1].clause == text.words[last].clause
        {
            upper += 1
        }
        return lower...upper
    }

    /// The words just outside the clause that belong to its sentence.
    private func neighbours(_ text: FoldedText) -> [Int] {
        let range = clause(text)
        return [range.upperBound + 1, range.lowerBound - 1].filter {
            text.words.indices.contains($0) && text.words[$0].sentence == text.words[first].sentence
        }
    }
}
