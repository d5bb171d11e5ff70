import Primitives
import Web

/// The programs that are told, and how well they listen.
struct WebhookListPage {
    let targets: [WebhookEndpoint]
    let removed: WebhookEndpoint?

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { AlertingText.webhooksIntro }
            if let removed {
                undoNotice(
                    AlertingText.removedNotice(name: removed.name),
                    action: "/settings/webhooks/\(removed.id)/restoration")
            }
            if targets.isEmpty {
                emptyState(
                    .webhook, title: AlertingText.webhooks, detail: AlertingText.webhooksEmpty,
                    action: linkButton(
                        AlertingText.addWebhook, href: "/settings/webhooks/new", icon: .plus, look: .primary))
            }
            for target in targets where target.off == .failing || target.off == .gone {
                notice(
                    .joined([.verbatim(target.name), target.off?.text ?? .verbatim("")], separator: ": "), .red,
                    icon: .circleAlert)
            }
            if !targets.isEmpty { list }
        }
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { AlertingText.webhookName }
                        th(.scope("col")) { AlertingText.webhookURL }
                        th(.scope("col")) { AlertingText.deliveryState }
                    }
                }
                tbody {
                    for target in targets {
                        tr {
                            td {
                                a(.class("row-link"), .href("/settings/webhooks/\(target.id)")) {
                                    userWords(target.name)
                                }
                            }
                            td { code(.class("ltr", "cut"), .dir(.leftToRight)) { target.url } }
                            td { health(target) }
                        }
                    }
                }
            }
        }
    }

    private func health(_ target: WebhookEndpoint) -> Node {
        if target.off != nil { return chip(AlertingText.switchedOff, target.off == .byHand ? .plain : .red) }
        if let since = target.failingSince {
            return chip(AlertingText.webhookFailing(at: since, count: target.failures), .yellow)
        }
        return chip(AlertingText.webhookOn, .green)
    }
}
