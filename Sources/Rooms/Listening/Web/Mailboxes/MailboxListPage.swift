import Primitives
import Web

/// The mailboxes of the brand, with since when each works or what is wrong.
struct MailboxListPage {
    let mailboxes: [PolledMailbox]
    let removed: PolledMailbox?

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { ListeningText.mailboxesIntro }
            if let removed {
                div(.class("insight", "insight--yellow"), .role("status")) {
                    span { ListeningText.mailboxRemovedNotice(name: removed.draft.address.description) }
                    postForm("/settings/mailboxes/\(removed.id)/restoration") {
                        submitButton(WebText.undo, look: .normal, small: true)
                    }
                }
            }
            if mailboxes.isEmpty {
                emptyState(
                    .mail, title: ListeningText.mailboxes, detail: ListeningText.mailboxesEmpty,
                    action: linkButton(
                        ListeningText.mailboxAdd, href: "/settings/mailboxes/new", icon: .plus, look: .primary))
            } else {
                list
            }
        }
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { ListeningText.mailboxAddress }
                        th(.scope("col")) { ListeningText.mailboxHost }
                        th(.scope("col")) { ListeningText.mailboxFolder }
                        th(.scope("col")) { ListeningText.mailboxState }
                    }
                }
                tbody {
                    for mailbox in mailboxes {
                        tr {
                            td {
                                a(.class("row-link"), .href("/settings/mailboxes/\(mailbox.id)")) {
                                    bdi(.dir(.leftToRight)) { mailbox.draft.address.description }
                                }
                            }
                            td { code(.class("ltr"), .dir(.leftToRight)) { mailbox.draft.host } }
                            td { bdi { mailbox.draft.folder } }
                            td { MailboxStateView(mailbox: mailbox).node }
                        }
                    }
                }
            }
        }
    }
}

/// Since when a mailbox works, or what is wrong and since when.
struct MailboxStateView {
    let mailbox: PolledMailbox

    var node: Node {
        let health = mailbox.health
        return div {
            if !mailbox.isActive {
                chip(ListeningText.mailboxOff)
            } else if let trouble = health.trouble {
                div(.class("cluster")) {
                    icon(.circleAlert, size: .small)
                    span(.class("strong")) { trouble.text }
                }
                if let since = health.failingSince {
                    div(.class("small", "muted")) { ListeningText.mailboxSince(at: since) }
                }
                serverWords(health.words)
            } else if let since = health.worksSince {
                chip(ListeningText.mailboxWorks(at: since), .green, icon: .check)
            } else {
                chip(ListeningText.mailboxUntried)
            }
        }
    }
}

/// What a server said, in its own language and direction; nothing when it said nothing.
func serverWords(_ words: String) -> Node {
    guard !words.isEmpty else { return .none }
    return div(.class("small", "muted")) {
        ListeningText.serverSaid
        " "
        code(.class("ltr"), .dir(.leftToRight)) { words }
    }
}
