import Listening
import Primitives
import Web

/// Mailboxes that can not be read, with the brand of each, what is wrong and since when.
struct FailingMailboxes: Error, CustomStringConvertible {
    private let lines: [String]

    /// Takes what the tables say.
    init(_ failing: [(brand: String, mailbox: PolledMailbox)]) {
        let english = PageLocale(language: .english, zoneName: "UTC", now: Instant(milliseconds: 0))
        lines = failing.map { brand, mailbox in
            let health = mailbox.health
            let since = health.failingSince.map { " since \($0.iso8601)" } ?? ""
            let trouble = health.trouble?.text.string(in: english) ?? ""
            let said = health.words.isEmpty ? "" : " (\(health.words))"
            return "\(mailbox.draft.address) of \(brand)\(since): \(trouble)\(said)"
        }
    }

    var description: String { lines.joined(separator: "; ") }
}
