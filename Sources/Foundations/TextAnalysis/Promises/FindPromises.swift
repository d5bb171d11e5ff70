package import Foundation
package import Primitives

/// Finds what a reply promises and until when; `now` and `zone` settle words such as "tomorrow".
///
/// A day without an hour lasts until its last second; "morning" ends at 12:00, "afternoon" at 18:00; a past hour
/// means tomorrow; the end of a week is its Friday; working days leave out Saturday and Sunday, in Persian Friday.
/// A clause with a time ahead promises by itself unless it speaks of the past, of opening hours, of a condition or
/// of what the customer may do.
package func findPromises(
    _ reply: String, language: LanguageCode, now: Date, zone: TimeZone
) -> [FoundPromise] {
    let text = FoldedText(reply)
    let tense = ClauseTense(text, language)
    let triggers = PromiseWords.of(language).triggers(in: text).filter { !tense.isSilenced(text.words[$0.first]) }
    let times = TimedSpan.all(in: text, language, DueCalendar(now: now, zone: zone, language: language))
        .filter { $0.binds(text, tense) }
    guard !triggers.isEmpty || !times.isEmpty else { return [] }
    let joiner = PromiseJoiner(text, triggers, times, tense, in: reply, timesFollow: language == .english)
    return joiner.promises { $0.promises(text, tense) }
}
