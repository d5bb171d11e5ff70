import Foundation
import Primitives

/// What a click on a customer's number opens: a telephone program, or the telephone system's own page.
package struct Dialling: Hashable, Sendable {
    /// An address with `{number}` in it.
    package let template: String

    /// What every device understands (RFC 3966).
    package static let usual = Dialling(template: "tel:{number}")
    /// The name of the brand's setting.
    package static let setting = "dialling"

    private static let schemes = ["tel:", "sip:", "sips:", "callto:", "http://", "https://"]

    private init(template: String) { self.template = template }

    /// Takes an address of a scheme that telephones use or of a web page, with `{number}` once in it; nil otherwise.
    package init?(_ typed: String) {
        let text = typed.trimmed
        guard text.count <= Limits.lineCharacters, text.components(separatedBy: "{number}").count == 2 else {
            return nil
        }
        guard text.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) }) else { return nil }
        let lower = text.lowercased()
        guard let scheme = Self.schemes.first(where: lower.hasPrefix) else { return nil }
        // The number chooses no host and no scheme.
        guard !scheme.hasPrefix("http") || lower.dropFirst(scheme.count).prefix(while: { $0 != "{" }).contains("/")
        else {
            return nil
        }
        template = text
    }

    /// Where a click on this number leads.
    package func address(of number: String) -> String {
        let isPage = template.lowercased().hasPrefix("http")
        let allowed = CharacterSet(charactersIn: "0123456789")
        // Customers write their number in the digits of their script.
        let plain = PhoneNumber(number)?.description ?? number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        let written = isPage ? plain.addingPercentEncoding(withAllowedCharacters: allowed) ?? plain : plain
        return template.replacingOccurrences(of: "{number}", with: written)
    }
}
