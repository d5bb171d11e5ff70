import Foundation

/// Where a visitor goes after signing in: always a path of this install, so that a link cannot lead elsewhere.
struct ReturnAddress: Sendable {
    let path: String

    /// Takes a path that begins with one slash; anything else is the start page.
    init(_ text: String) {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\\" }
        let isPath = text.hasPrefix("/") && !text.hasPrefix("//") && !text.hasPrefix("/sign-in")
        path = isPlain && isPath && text.utf8.count <= 500 ? text : "/"
    }

    /// The form for a query.
    var escaped: String {
        path.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "/-._~").union(.alphanumerics))
            ?? "/"
    }
}
