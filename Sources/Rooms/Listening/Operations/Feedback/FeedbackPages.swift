import Foundation
import People
import Primitives
package import Storage
import TextAnalysis

extension FeedbackRecord {
    /// All feedback with its customer, in columns that the import reads as well.
    package static let pages = RowPages([
        "id", "date", "face", "comment", "touchpoint", "channel", "grade", "language", "external_id", "customer_id",
        "email", "phone", "name", "anger", "case_id", "confirmed_at", "changed_at", "local_day", "voided_at",
        "void_reason", "score_kind", "score", "drivers", "reasons", "follow_up",
    ]) { last, limit, snapshot in
        var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)"]
        if let last { conditions.append("feedback_id > \(last)") }
        let page = try snapshot.rows(
            "SELECT * FROM feedback WHERE " + SQL.joined(conditions, by: " AND ")
                + " ORDER BY feedback_id LIMIT \(limit)"
        ).map(feedback)
        let customers = try CustomerRecord.named(page.compactMap(\.customer), in: snapshot)
        let details = try DetailsRecord.of(page.map(\.id), in: snapshot)
        return page.map { entry in
            PagedRow(
                key: entry.id,
                entry.values(of: entry.customer.flatMap { customers[$0] })
                    + (details[entry.id]?.values ?? [.null, .null, .null]))
        }
    }
}

extension Feedback {
    fileprivate func values(of customer: Customer?) -> [JSONValue] {
        [
            .id(id), .string(firstAt.iso8601), .text(face?.rawValue), .string(comment), .string(touchpoint.rawValue),
            .string(channel.rawValue), .string(grade.rawValue), .string(language.rawValue), .text(externalID),
            .text(customer?.externalID), .text(customer?.email?.description), .text(customer?.phone),
            .text(customer?.name), findings.map { .int(Int64($0.anger.rawValue)) } ?? .null,
            .text(caseID?.text), .text(confirmedAt?.iso8601), .text(changedAt?.iso8601),
            .string(localDay), .text(voidedAt?.iso8601), .text(voidReason?.rawValue),
            .text(score?.kind.rawValue), score.map { .int(Int64($0.value)) } ?? .null,
        ]
    }
}

extension SurveyDetails {
    /// Ratings as `fairness=2 heard=5` and reasons as keys with spaces between them, so that every table program can cut them.
    fileprivate var values: [JSONValue] {
        [
            .string(ratings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")),
            .string(reasons.joined(separator: " ")), .string(followUp),
        ]
    }
}
