import Handling
import Listening
import Primitives
package import Web

/// The cards above the inbox; the inbox gives them their live region.
package func alertCards(_ alerts: [RingingAlert]) -> Node {
    nodes {
        for ringing in alerts { alertCard(ringing) }
    }
}

private func alertCard(_ ringing: RingingAlert) -> Node {
    let alert = ringing.alert
    return article(.class("alert"), .class("alert--calm", if: alert.face != .angry)) {
        span(.class("alert__pulse")) {
            alert.face.flatMap { Web.Face(rawValue: $0.colour) }.map { face($0) } ?? icon(alert.matter.icon)
        }
        div(.class("alert__text")) {
            p {
                strong { title(alert) }
                " · "
                if !alert.isWarning {
                    bdi { ringing.customerName.map { Text.verbatim($0) } ?? AlertingText.someone }
                    " · "
                }
                if let due = alert.climbsAt, alert.promise != nil, alert.level == 0 {
                    dueTag(due)
                } else {
                    timeTag(alert.raisedAt, .relative)
                }
            }
            if alert.count > 1 && !alert.isWarning {
                p(.class("small")) { AlertingText.together(count: alert.count) }
            }
            for warning in ringing.warnings.prefix(3) { p(.class("small")) { warning.told } }
            if let address = alert.matter.page {
                p(.class("small")) { a(.href(address)) { AlertingText.warningSee } }
            }
            if !ringing.preview.isEmpty { p(.class("small"), .dir(.auto)) { HiddenWords.covered(ringing.preview) } }
        }
        postForm("/alerts/\(alert.id)/taking") {
            submitButton(
                alert.matter == .feedback ? AlertingText.take : AlertingText.onIt, icon: .handHelping,
                look: alert.face == .angry ? .red : .primary, key: "T",
                .data("key", "KeyT"))
        }
        postForm("/alerts/\(alert.id)/passing") { submitButton(AlertingText.passOn, look: .ghost) }
    }
}

private func title(_ alert: Alert) -> Text {
    switch alert.matter {
    case .promise: return alert.level == 0 ? AlertingText.promiseAtRisk : AlertingText.promiseBreaking
    case .approval: return AlertingText.approvalWaits
    case .unanswered: return AlertingText.offerUnanswered
    case .warning(let touchpoint): return AlertingText.warningTitle(place: warningPlace(touchpoint))
    case .feedback: break
    }
    return switch (alert.face, alert.level) {
    case (.angry?, 0): AlertingText.angryRating
    case (_, 0): AlertingText.needsAnswer
    default: AlertingText.nobodyTook
    }
}

extension AlertMatter {
    fileprivate var icon: IconName {
        switch self {
        case .feedback: .bell
        case .promise: .calendarClock
        case .approval: .badgeCheck
        case .unanswered: .gift
        case .warning: .chartLine
        }
    }
}
