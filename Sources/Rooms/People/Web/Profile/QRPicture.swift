import CQREncode
package import Web

/// A QR symbol (ISO/IEC 18004) as one path on white with its quiet zone; nothing when the text is too long.
package func qrPicture(of text: String, label: Text) -> Node {
    guard let symbol = QRSymbol(text) else { return .none }
    let side = Double(symbol.width + 8)
    return svg(.class("qr"), .viewBox(width: side, height: side), .role("img"), .aria("label", label)) {
        SVG.rect(x: 0, y: 0, width: side, height: side, .attribute("fill", "#fff"))
        SVG.path(symbol.path, .attribute("fill", "#000"), .attribute("shape-rendering", "crispEdges"))
    }
}

/// The dark and light modules of a symbol with 15 % error correction.
package struct QRSymbol: Sendable {
    /// Modules of one side, without the quiet zone of four around it.
    package let width: Int
    private let modules: [Bool]

    /// The smallest symbol that holds the text; nil when it is too long.
    package init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let data = code.pointee.data else { return nil }
        self.width = width
        // The lowest bit of each byte is the colour of the module, 1 for dark.
        modules = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    /// Whether a module is dark; both count from 0 at the upper corner where reading of the symbol begins.
    package func isDark(x: Int, y: Int) -> Bool { modules[y * width + x] }

    /// Each run of dark modules of a row as a box, moved by the quiet zone.
    var path: String {
        var path = ""
        for y in 0..<width {
            var x = 0
            while x < width {
                guard isDark(x: x, y: y) else {
                    x += 1
                    continue
                }
                let start = x
                while x < width, isDark(x: x, y: y) { x += 1 }
                path += "M\(start + 4) \(y + 4)h\(x - start)v1h-\(x - start)z"
            }
        }
        return path
    }
}
