package import Foundation
package import Primitives

/// Finds what a reply promises and until when; `now` and `zone` settle words such as "tomorrow".
///
/// A day without an hour lasts until its last second; "morning" ends at 12:00, "afternoon" at 18:00; a past hour
/// means tomorrow; the end of a week is its Friday; working days leave out Saturday and Sunday, in Persian Friday.
package func findPromises(
    _ reply: String, language: LanguageCode, now: Date, zone: TimeZone
) -> [FoundPromise] {
    let text = FoldedText(reply)
    let triggers = PromiseWords.of(language).triggers(in: text)
    guard !triggers.isEmpty else { return [] }
    let items = TimeWords.of(language).items(in: text)
    let calendar = DueCalendar(now: now, zone: zone, language: language)
    let times = TimeGroup.groups(of: items, in: text).compactMap { group in
        let due = TimeReading(group.items, language).due(calendar)
        return due.map { TimedSpan(first: group.first, last: group.last, due: $0) }
    }
    return PromiseJoiner(text, triggers, times, in: reply, timesFollow: language == .english).promises()
}

/// A resolved time expression and the words that it covers.
struct TimedSpan {
    let first: Int
    let last: Int
    let due: Date
}
