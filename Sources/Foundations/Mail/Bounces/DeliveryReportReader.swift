import Primitives

/// Reads the fields of a `message/delivery-status` part.
enum DeliveryReportReader {
    private static let mostRecipients = 100

    /// Builds the report from the status text and the header that was copied from our message.
    static func read(status: String, original: MailHeaders) -> DeliveryReport {
        let groups = fieldGroups(TextDecoding.unixLines(status))
        let recipients = groups.filter { $0.has("final-recipient") || $0.has("original-recipient") }
        let server = groups.compactMap { $0.first("reporting-mta") }.first
        return DeliveryReport(
            reportingServer: server.map(valueBehindType), recipients: recipients.prefix(mostRecipients).map(recipient),
            originalMessageID: original.first("message-id").flatMap { MessageIDs.parse($0).first },
            originalHeaders: original)
    }

    /// A report of servers that write no status part but name the addresses in X-Failed-Recipients (Exim).
    static func failedRecipients(_ value: String) -> DeliveryReport {
        let recipients = value.split(separator: ",").prefix(mostRecipients).map { piece in
            DeliveryReport.Recipient(
                address: EmailAddress(String(piece).trimmed), action: .failed, status: nil, diagnostic: nil)
        }
        return DeliveryReport(
            reportingServer: nil, recipients: recipients, originalMessageID: nil, originalHeaders: MailHeaders([]))
    }

    private static func recipient(_ fields: MailHeaders) -> DeliveryReport.Recipient {
        let address = [fields.first("final-recipient"), fields.first("original-recipient")].compactMap { value in
            value.flatMap { EmailAddress(valueBehindType($0).filter { $0 != "<" && $0 != ">" }) }
        }
        let diagnostic = fields.first("diagnostic-code").map { String(valueBehindType($0).prefix(500)) }
        let action = fields.first("action")?.lowercased().split { $0 == " " || $0 == "(" }.first.map(String.init)
        return DeliveryReport.Recipient(
            address: address.first, action: action.flatMap(DeliveryReport.Action.init) ?? .failed,
            status: fields.first("status").flatMap { DeliveryStatus($0) } ?? diagnostic.flatMap { DeliveryStatus($0) },
            diagnostic: diagnostic)
    }

    /// `rfc822; anna@example.org` gives the address (RFC 3464, 2.1.2).
    private static func valueBehindType(_ value: String) -> String {
        guard let semicolon = value.firstIndex(of: ";") else { return value.trimmed }
        return String(value[value.index(after: semicolon)...]).trimmed
    }

    /// Groups of fields between blank lines; continuation lines are joined.
    private static func fieldGroups(_ text: String) -> [MailHeaders] {
        var groups: [[(String, String)]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(5_000) {
            if line.allSatisfy(\.isWhitespace) {
                groups.append([])
            } else if line.first == " " || line.first == "\t", let last = groups.last?.last {
                groups[groups.count - 1][groups[groups.count - 1].count - 1] = (
                    last.0, last.1 + " " + String(line).trimmed
                )
            } else if let colon = line.firstIndex(of: ":") {
                groups[groups.count - 1].append(
                    (String(line[..<colon]), String(line[line.index(after: colon)...]).trimmed))
            }
        }
        return groups.filter { !$0.isEmpty }.map(MailHeaders.init)
    }
}
