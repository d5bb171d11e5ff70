package import Foundation

/// A disc with initials, hidden from screen readers because the name stands beside it.
package func avatar(name: String, id: UUID, size: MarkSize = .normal) -> Node {
    span(
        .class("avatar", "h\(avatarHue(of: id))"), .class(size.className(of: "avatar")), .aria("hidden", true),
        .title(name)
    ) {
        initials(of: name)
    }
}

/// One of twelve hues, the same for an id on every page.
func avatarHue(of id: UUID) -> Int {
    withUnsafeBytes(of: id.uuid) { bytes in Int(contentHash(Array(bytes)) % 12) }
}

/// First letters of the first and the last word; Persian letters are kept apart by a zero-width non-joiner.
func initials(of name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let first = words.first?.first else { return "?" }
    guard words.count > 1, let second = words.last?.first else { return String(first).uppercased() }
    let isPersian = first.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
    return String(first).uppercased() + (isPersian ? "\u{200C}" : "") + String(second).uppercased()
}
