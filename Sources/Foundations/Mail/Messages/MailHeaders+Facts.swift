package import Primitives

extension MailHeaders {
    /// The first word of Auto-Submitted in lower case: `no`, `auto-generated`, `auto-replied` (RFC 3834).
    package var autoSubmitted: String? { firstWord("auto-submitted") }

    /// The first word of Precedence in lower case, such as `bulk` or `list`.
    package var precedence: String? { firstWord("precedence") }

    /// The words of X-Auto-Response-Suppress in lower case (MS-OXCMAIL), such as `all` or `oof`.
    package var autoResponseSuppress: [String] {
        all("x-auto-response-suppress").flatMap { $0.lowercased().split { $0 == "," || $0 == " " }.map(String.init) }
    }

    /// The envelope sender that the delivering server wrote: nil when absent, empty for the null sender.
    package var returnPath: String? {
        first("return-path").map { $0.filter { $0 != "<" && $0 != ">" }.trimmed }
    }

    /// The list's id without description and brackets (RFC 2919).
    package var listID: String? {
        first("list-id").map { value in
            guard let open = value.lastIndex(of: "<"), let close = value.lastIndex(of: ">"), open < close else {
                return value
            }
            return String(value[value.index(after: open)..<close])
        }
    }

    /// Addresses at which the servers on the way delivered the message; these keep a plus-token that To may have lost.
    package var deliveredTo: [EmailAddress] {
        ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"].flatMap(all).compactMap {
            EmailAddress($0.filter { $0 != "<" && $0 != ">" })
        }
    }

    private func firstWord(_ name: String) -> String? {
        first(name)?.lowercased().split { $0 == ";" || $0 == " " || $0 == "(" || $0 == "," }.first.map(String.init)
    }
}
