package import People
import Primitives

/// A telephone of the house by its short number, or by the direct number that leads to it.
package struct PhoneExtension: Hashable, Sendable, CustomStringConvertible {
    /// 2 to 5 digits as they are dialled, or a longer number in the form of ``PhoneNumber`` with the brand's country.
    package let description: String

    /// Takes digits of any of our scripts and what telephone systems write around them; nil for names and anything else.
    package init?(_ text: String, plan: DialingPlan?) {
        let bare = bareNumber(text)
        guard let (digits, isInternational) = PhoneNumber.digits(of: bare), (2...15).contains(digits.count) else {
            return nil
        }
        guard digits.count > 5 || isInternational, let number = PhoneNumber(bare) else {
            description = digits
            return
        }
        description = number.international(by: plan).description
    }
}

/// The number inside `sip:201@desk.example`, `PJSIP/201-0000001a`, `tel:+36305550142;ext=1` or `"Emma" <+36305550142>`.
func bareNumber(_ text: String) -> String {
    var rest = text[...]
    if let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
        rest = rest[rest.index(after: open)..<close]
    }
    for scheme in ["sips:", "sip:", "tel:"] where rest.lowercased().hasPrefix(scheme) {
        rest = rest.dropFirst(scheme.count)
    }
    rest = rest.prefix { $0 != "@" && $0 != ";" }
    if let slash = rest.firstIndex(of: "/"), slash > rest.startIndex, rest[..<slash].allSatisfy(\.isLetter) {
        rest = rest[rest.index(after: slash)...].prefix { $0 != "-" }
    }
    return String(rest).trimmed
}
