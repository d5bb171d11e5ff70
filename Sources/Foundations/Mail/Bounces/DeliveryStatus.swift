/// An enhanced status code (RFC 3463), such as 5.1.1 for a mailbox that does not exist.
package struct DeliveryStatus: Hashable, Sendable, CustomStringConvertible {
    /// 2 success, 4 transient, 5 permanent.
    package let statusClass: Int
    /// What the code is about: 1 address, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy.
    package let subject: Int
    /// The detail within the subject.
    package let detail: Int

    /// Finds the first `d.d.d` in a text; nil when there is none with class 2, 4 or 5.
    package init?(_ text: String) {
        for word in text.split(whereSeparator: { !($0.isASCII && $0.isNumber) && $0 != "." }) {
            let parts = word.split(separator: ".").compactMap { Int($0) }
            guard parts.count == 3, [2, 4, 5].contains(parts[0]), parts[1] < 1_000, parts[2] < 1_000 else { continue }
            (statusClass, subject, detail) = (parts[0], parts[1], parts[2])
            return
        }
        return nil
    }

    /// Whether trying again is useless.
    package var isPermanent: Bool { statusClass == 5 }

    /// The three numbers with dots.
    package var description: String { "\(statusClass).\(subject).\(detail)" }
}
