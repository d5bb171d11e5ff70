import Primitives
import Web

/// One target: its fields, its secret when it is new, its tests and what was sent to it.
struct WebhookPage {
    let target: WebhookEndpoint?
    let state: FormState
    let newSecret: String?
    let deliveries: [WebhookDelivery]
    let older: String?
    let newer: String?
    var problem: Text?

    var node: Node {
        div(.class("stack")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            if let newSecret { secret(newSecret) }
            if let off = target?.off { notice(off.text, off == .byHand ? .yellow : .red, icon: .circleAlert) }
            card(target == nil ? AlertingText.addWebhook : AlertingText.webhook) { form }
            if let target {
                card(AlertingText.secretTitle) { secretPart(target) }
                card(AlertingText.deliveries) { list(target) }
            }
        }
    }

    private func secret(_ words: String) -> Node {
        card(AlertingText.secretTitle) {
            div(.class("stack")) {
                notice(AlertingText.secretOnce, .yellow, icon: .triangleAlert)
                input(
                    .class("input"), .id("secret"), .type("text"), .readonly(), .dir(.leftToRight), .value(words),
                    .aria("label", AlertingText.secretTitle), .autofocus())
            }
        }
    }

    private var form: Node {
        div(.class("stack")) {
            postForm("/settings/webhooks" + (target.map { "/\($0.id)" } ?? ""), .class("form")) {
                hiddenField("version", state.value("version"))
                field(AlertingText.webhookName, "name", in: state, required: true, limit: Limits.lineCharacters)
                field(
                    AlertingText.webhookURL, "url", in: state, hint: AlertingText.webhookURLHint, kind: .address,
                    required: true)
                checkboxes(
                    AlertingText.webhookKinds, "kind", in: state,
                    choices: WebhookKind.allCases.map { Choice($0.rawValue, $0.text) })
                p(.class("small", "muted")) { AlertingText.webhookRulesNote }
                div(.class("actions")) {
                    submitButton(WebText.save, icon: .check, .name("do"), .value("save"))
                    linkButton(WebText.cancel, href: "/settings/webhooks", look: .ghost)
                    if target != nil {
                        submitButton(AlertingText.remove, icon: .trash2, look: .ghost, .name("do"), .value("remove"))
                    }
                }
            }
            if let target {
                div(.class("cluster")) {
                    postForm("/settings/webhooks/\(target.id)/test") {
                        submitButton(AlertingText.webhookTest, icon: .send, look: .normal)
                    }
                    postForm("/settings/webhooks/\(target.id)/switch") {
                        hiddenField("active", target.off == nil ? "off" : "on")
                        submitButton(
                            target.off == nil ? AlertingText.switchOff : AlertingText.switchOn,
                            look: target.off == nil ? .ghost : .primary)
                    }
                }
            }
        }
    }

    private func secretPart(_ target: WebhookEndpoint) -> Node {
        div(.class("stack")) {
            p(.class("muted")) { AlertingText.secretRotateDetail }
            Node.deferred { locale in
                guard let until = target.oldSecretUntil, until > locale.now else { return .none }
                return p { AlertingText.secretOldUntil(at: until) }
            }
            postForm("/settings/webhooks/\(target.id)/secret") {
                submitButton(AlertingText.secretRotate, icon: .keyRound, look: .normal)
            }
        }
    }

    private func list(_ target: WebhookEndpoint) -> Node {
        guard !deliveries.isEmpty else { return p(.class("muted")) { AlertingText.deliveriesEmpty } }
        return div(.class("stack")) {
            div(.class("table-frame")) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { AlertingText.time }
                            th(.scope("col")) { AlertingText.deliveryKind }
                            th(.scope("col")) { AlertingText.deliveryState }
                            th(.scope("col")) { AlertingText.deliveryAttempts }
                            th(.scope("col")) { span(.class("vh")) { WebText.more } }
                        }
                    }
                    tbody { for delivery in deliveries { row(delivery, target) } }
                }
            }
            pager(newer: newer, older: older)
        }
    }

    private func row(_ delivery: WebhookDelivery, _ target: WebhookEndpoint) -> Node {
        tr {
            td { timeTag(delivery.createdAt, .shortDateTime) }
            td {
                div { delivery.what }
                code(.class("small", "muted", "ltr"), .dir(.leftToRight)) { delivery.kind }
            }
            td {
                stateChip(delivery.state)
                if let outcome = delivery.outcome { div(.class("small")) { outcome } }
                if let next = delivery.nextAt, delivery.attempts > 0 {
                    div(.class("small", "muted")) { AlertingText.nextTry(at: next) }
                }
            }
            td(.class("num")) { delivery.attempts }
            td {
                if delivery.state != .waiting && target.off == nil {
                    postForm("/settings/webhooks/\(target.id)/deliveries/\(delivery.id)/sending") {
                        submitButton(AlertingText.deliveryAgain, icon: .redo, flip: true, look: .normal, small: true)
                    }
                }
            }
        }
    }

    private func stateChip(_ state: WebhookDelivery.State) -> Node {
        switch state {
        case .delivered: chip(AlertingText.stateDelivered, .green, icon: .check)
        case .waiting: chip(AlertingText.stateWaiting, .yellow, icon: .clock)
        case .failed: chip(AlertingText.stateFailed, .red, icon: .circleAlert)
        }
    }
}
