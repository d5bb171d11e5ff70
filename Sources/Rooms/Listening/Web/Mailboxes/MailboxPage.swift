import Primitives
import Web

/// One mailbox: how it goes, the test of the connection, and its fields.
struct MailboxPage {
    let mailbox: PolledMailbox?
    let state: FormState
    var trial: MailboxTrial?
    var problem: Text?

    var node: Node {
        div(.class("stack")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            if let trial { outcome(trial) }
            if let mailbox { card(ListeningText.mailboxState) { health(mailbox) } }
            card(mailbox == nil ? ListeningText.mailboxAdd : ListeningText.mailbox) {
                MailboxForm.node(of: mailbox?.id, state)
            }
        }
    }

    private func outcome(_ trial: MailboxTrial) -> Node {
        switch trial {
        case .works(let messages):
            return div(.role("status")) {
                notice(ListeningText.mailboxTryWorks(count: messages), .green, icon: .circleCheck)
            }
        case .fails(let trouble, let words):
            return div(.role("alert")) {
                notice(ListeningText.mailboxTryFails(reason: trouble.text), .red, icon: .circleAlert)
                serverWords(words)
            }
        }
    }

    private func health(_ mailbox: PolledMailbox) -> Node {
        div(.class("stack")) {
            MailboxStateView(mailbox: mailbox).node
            div(.class("small", "muted")) {
                if let checked = mailbox.health.checkedAt { div { ListeningText.mailboxChecked(at: checked) } }
                if mailbox.takenCount > 0 { div { ListeningText.mailboxTaken(count: mailbox.takenCount) } }
                if let taken = mailbox.takenAt { div { ListeningText.mailboxTakenLast(at: taken) } }
            }
            if mailbox.skippedCount > 0 {
                p {
                    a(.href("/messages")) { ListeningText.mailboxSkipped(count: mailbox.skippedCount) }
                }
            }
            div(.class("cluster")) {
                postForm("/settings/mailboxes/\(mailbox.id)/trial") {
                    submitButton(ListeningText.mailboxTry, icon: .cable, look: .normal)
                }
                postForm("/settings/mailboxes/\(mailbox.id)/switch") {
                    hiddenField("active", mailbox.isActive ? "off" : "on")
                    submitButton(
                        mailbox.isActive ? ListeningText.mailboxSwitchOff : ListeningText.mailboxSwitchOn,
                        look: mailbox.isActive ? .ghost : .primary)
                }
            }
        }
    }
}
