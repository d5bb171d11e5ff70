import Foundation

/// Names of folders as they travel: modified UTF-7 inside a quoted string (RFC 3501, 5.1.3 and 4.3).
enum FolderName {
    /// The quoted form of a name as people write it; a name can never end the string or the line.
    static func quoted(_ name: String) -> String {
        let escaped = encoded(name).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"" + escaped + "\""
    }

    /// Printable ASCII stays, `&` becomes `&-`, all else is base64 of UTF-16 between `&` and `-`.
    static func encoded(_ name: String) -> String {
        var (result, foreign): (String, [UInt16]) = ("", [])
        for unit in name.utf16 {
            guard (0x20...0x7E).contains(unit), let scalar = Unicode.Scalar(unit) else {
                foreign.append(unit)
                continue
            }
            result += shifted(foreign) + (unit == 0x26 ? "&-" : String(Character(scalar)))
            foreign = []
        }
        return result + shifted(foreign)
    }

    private static func shifted(_ units: [UInt16]) -> String {
        guard !units.isEmpty else { return "" }
        let bytes = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let text = Data(bytes).base64EncodedString().replacing("/", with: ",").filter { $0 != "=" }
        return "&\(text)-"
    }
}
