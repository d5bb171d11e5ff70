import Foundation
import People
import Primitives
import TextAnalysis

/// A row of a list with what stands in it.
struct ReadRow: Sendable {
    let row: ListRow
    /// Nil when there is a problem.
    let entry: ListEntry?
    let problems: [RowProblem]
    /// What the same row has again in the same file: its own key, or what follows from all that stands in it.
    let key: String
    /// What the words of feedback tell.
    let findings: Findings?

    init(_ row: ListRow, kind: ListKind, brand: Tenant?, now: Instant) {
        self.row = row
        (entry, problems) = ListEntry.read(
            row, kind: kind, zone: brand?.zone ?? .gmt, currency: brand?.currency ?? .euro, now: now)
        key = entry?.key ?? row.fingerprint
        if case .feedback(let feedback) = entry, !feedback.answer.comment.isEmpty {
            findings = analyze(feedback.answer.comment, language: feedback.language)
        } else {
            findings = nil
        }
    }
}
