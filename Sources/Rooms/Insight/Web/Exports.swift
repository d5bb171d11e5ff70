import Primitives
import Statistics
import Web

/// The events behind a number; times are RFC 3339 in UTC, names are left out.
func eventTable(_ events: [EventBehind], in locale: PageLocale) -> [[String]] {
    let headings = [
        InsightText.behindEvent, InsightText.behindWhen, InsightText.behindCounts, InsightText.teamFirstReply,
        InsightText.behindCase,
    ].map { $0.string(in: locale) }
    return [["#"] + headings]
        + events.map { event in
            [
                String(event.sequence), event.kind, event.at.iso8601, event.word ?? "",
                event.minutes.map(String.init) ?? "", event.caseNumber.map(String.init) ?? "",
            ]
        }
}

/// The team as the page shows it, with the counts behind each share.
func teamTable(_ rows: [TeamRow], _ signs: [StaffID: StaffSign]?, in locale: PageLocale) -> [[String]] {
    let texts =
        [
            InsightText.teamMember, InsightText.teamOpen, InsightText.teamFirstReply, InsightText.teamWonBack,
            InsightText.teamRatings,
        ] + (signs == nil ? [] : [InsightText.teamWellbeing])
    return [texts.map { $0.string(in: locale) }]
        + rows.map { row in
            [
                row.name, String(row.openCases), row.firstReply.plain.map { String(Int($0.rounded())) } ?? "",
                "\(row.wonBack.count)/\(row.wonBack.total)", row.ratings.mix.string(in: locale),
            ] + (signs.map { [$0[row.staff].map { $0.line.string(in: locale) } ?? ""] } ?? [])
        }
}

extension StaffSign {
    fileprivate var line: Text { .joined([text, detail], separator: ": ") }
}
