/// Gives the address back when its scheme is http, https, mailto or one of telephones (tel, sip, sips, callto), or when it has none, and nil otherwise.
///
/// Browsers skip white space and control characters around and inside a scheme (WHATWG URL, 4.4), and so does this.
package func safeLink(_ address: String) -> String? {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
        switch byte {
        case 0...0x20, 0x7F: continue
        case UInt8(ascii: ":"): return allowedSchemes.contains(scheme) ? address : nil
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return address
        default: scheme.append(byte | 0x20)
        }
    }
    return address
}

private let allowedSchemes: Set<[UInt8]> = [
    Array("http".utf8), Array("https".utf8), Array("mailto".utf8), Array("tel".utf8),
    Array("sip".utf8), Array("sips".utf8), Array("callto".utf8),
]
