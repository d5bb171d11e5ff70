import People
import Primitives
import Web

/// One piece of feedback with its evidence.
struct FeedbackDetailPage {
    let detail: FeedbackDetail
    let mayVoid: Bool
    let state: FormState

    private var feedback: Feedback { detail.feedback }

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                card(ListeningText.words) {
                    div(.class("stack")) {
                        if let seen = detail.observation {
                            p(.class("strong")) { ListeningText.walkFrom(point: .verbatim(seen.point)) }
                            if seen.hasPhoto {
                                a(.class("link"), .href("/walk/photos/\(seen.id)")) { ListeningText.walkPhoto }
                            }
                        }
                        feedback.rating?.chip
                        feedback.comment.isEmpty
                            ? p(.class("muted")) { ListeningText.noWords }
                            : p(.class("words"), .dir(.auto)) { feedback.comment }
                    }
                }
                if let details = detail.details { DetailsCard(details: details, questions: detail.questions).node }
                if !detail.clicks.isEmpty { clicks }
            }
            div(.class("stack")) {
                card(ListeningText.evidence) { facts(rows) }
                if mayVoid && feedback.voidedAt == nil { voiding }
            }
        }
    }

    private var rows: [(name: Text, value: Node)] {
        var rows: [(name: Text, value: Node)] = [
            (
                ListeningText.customer,
                detail.customer.map { userWords($0.displayName) } ?? .localized(ListeningText.nobody)
            ),
            (ListeningText.grade, .localized(feedback.grade.text)),
            (ListeningText.channel, .localized(feedback.channel.text)),
            (ListeningText.touchpoint, .localized(feedback.touchpoint.text)),
            (ListeningText.when, timeTag(feedback.firstAt, .shortDateTime)),
        ]
        if let place = detail.place { rows.append((ListeningText.placeOne, userWords(place.name))) }
        if let confirmed = feedback.confirmedAt {
            rows.append((ListeningText.confirmedAt, timeTag(confirmed, .shortDateTime)))
        }
        if let changed = feedback.changedAt { rows.append((ListeningText.changedAt, timeTag(changed, .shortDateTime))) }
        if let callback = feedback.callback {
            rows.append(
                (
                    ListeningText.callMeShort,
                    nodes {
                        timeTag(callback.from, .shortDateTime)
                        " – "
                        timeTag(callback.to, .time)
                        if let phone = callback.phone {
                            " "
                            detail.dialling.link(phone)
                        }
                    }
                ))
        }
        if let reason = feedback.voidReason { rows.append((ListeningText.voidedBecause, .localized(reason.text))) }
        return rows
    }

    private var clicks: Node {
        card(ListeningText.clicks) {
            p(.class("small", "muted")) { ListeningText.clicksNote }
            table(.class("table")) {
                tbody {
                    for click in detail.clicks {
                        tr {
                            th(.scope("row")) { timeTag(click.at, .shortDateTime) }
                            td { name(of: click.target) }
                        }
                    }
                }
            }
        }
    }

    private func name(of target: ClickTarget) -> Text {
        switch target {
        case .face(let face): face.text
        case .number(let number): .number(number)
        case .trap: ListeningText.trapLink
        }
    }

    private var voiding: Node {
        card(ListeningText.voidTitle) {
            postForm("/feedback/\(feedback.id)/voiding", .class("form")) {
                p(.class("small", "muted")) { ListeningText.voidDetail }
                selectField(
                    ListeningText.voidReasonLabel, "reason", in: state,
                    choices: VoidReason.allCases.map { Choice($0.rawValue, $0.text) })
                submitButton(ListeningText.voidButton, icon: .ban, look: .normal)
            }
        }
    }
}
