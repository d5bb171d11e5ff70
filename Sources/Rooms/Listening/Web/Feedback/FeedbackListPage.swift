import People
import Primitives
import Web

/// A page of the list of feedback with its filters.
struct FeedbackListPage {
    let page: FeedbackPage
    let query: FeedbackQuery

    var node: Node {
        div(.class("stack")) {
            filters
            if query.view == .unconfirmed { notice(ListeningText.unconfirmedNote, .yellow, icon: .shieldAlert) }
            if page.lines.isEmpty {
                emptyState(
                    .messageCircle, title: ListeningText.feedbackEmpty, detail: ListeningText.feedbackEmptyDetail)
            } else {
                list
                pager(
                    newer: query.after == nil ? nil : query.address(after: nil),
                    older: page.next.map { query.address(after: $0) })
            }
        }
    }

    private var filters: Node {
        getForm("/feedback", .class("cluster"), .role("search")) {
            hiddenField("view", query.view.rawValue)
            if let survey = query.survey { hiddenField("survey", survey.description) }
            if let place = query.place { hiddenField("place", place.description) }
            selectField(ListeningText.face, "face", in: query.state, choices: all("face", Face.choices))
            selectField(ListeningText.channel, "channel", in: query.state, choices: all("channel", Channel.choices))
            selectField(
                ListeningText.touchpoint, "touchpoint", in: query.state, choices: all("touchpoint", Touchpoint.choices))
            selectField(
                ListeningText.grade, "grade", in: query.state,
                choices: all("grade", EvidenceGrade.allCases.map { Choice($0.rawValue, $0.text) }))
            submitButton(WebText.filter, icon: .listFilter, look: .normal)
        }
    }

    /// With a choice the list needs a way back; without one it offers an empty entry by itself.
    private func all(_ name: String, _ choices: [Choice]) -> [Choice] {
        query.state.value(name).isEmpty ? choices : [Choice("", WebText.all)] + choices
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { ListeningText.answer }
                        th(.scope("col")) { ListeningText.customer }
                        th(.scope("col")) { ListeningText.words }
                        th(.scope("col")) { ListeningText.touchpoint }
                        th(.scope("col")) { ListeningText.channel }
                        th(.scope("col")) { ListeningText.when }
                    }
                }
                tbody {
                    for line in page.lines { row(line) }
                }
            }
        }
    }

    private func row(_ line: FeedbackLine) -> Node {
        let feedback = line.feedback
        return tr {
            td { feedback.face.map { face($0.mark) } ?? feedback.rating?.chip ?? .text("–") }
            td {
                a(.class("row-link"), .href("/feedback/\(feedback.id)")) {
                    line.customerName.isEmpty ? .localized(ListeningText.nobody) : userWords(line.customerName)
                }
            }
            td(.class("words"), .dir(.auto)) { excerpt(feedback.comment) }
            td { feedback.touchpoint.text }
            td {
                feedback.channel.text
                if !feedback.grade.counts { chip(feedback.grade.text, .yellow) }
                if feedback.callback != nil { chip(ListeningText.callMeShort, .red, icon: .phone) }
            }
            td { timeTag(feedback.firstAt, .compact) }
        }
    }

    private func excerpt(_ words: String) -> String {
        words.count <= 160 ? words : words.prefix(159).trimmingEnd + "…"
    }
}

extension Substring {
    fileprivate var trimmingEnd: String { String(self).trimmed }
}
