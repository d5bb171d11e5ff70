/// Reads the lines behind DATA up to the lone dot and takes the doubled dots away (RFC 5321, 4.5.2), byte by byte.
///
/// Only CRLF ends a line here: a dot between bare line feeds is content, so nobody can smuggle a second message in.
struct DataReader {
    /// Where the next byte stands.
    private enum Place {
        case lineStart, text, afterReturn, afterDot, afterDotReturn
    }

    /// The message so far.
    private(set) var message: [UInt8] = []
    /// Whether the message has grown over the limit; then its bytes are no longer kept.
    private(set) var isTooBig = false
    private var place = Place.lineStart
    private let limit: Int

    init(limit: Int, expected: Int?) {
        self.limit = limit
        message.reserveCapacity(min(expected ?? 0, limit))
    }

    /// Takes bytes from `start` on; gives the offset behind the end mark, or nil when the end is still to come.
    mutating func read(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch place {
            case .lineStart where byte == 0x2E: place = .afterDot
            case .afterDot where byte == 0x0D: place = .afterDotReturn
            case .afterDotReturn where byte == 0x0A: return index
            case .afterDotReturn:
                // "." CR without LF was text whose first dot was doubled or lost; the CR stays.
                keep(0x0D)
                follow(byte)
            default: follow(byte)
            }
        }
        return nil
    }

    private mutating func follow(_ byte: UInt8) {
        let wasReturn = place == .afterReturn || place == .afterDotReturn
        keep(byte)
        place = byte == 0x0D ? .afterReturn : wasReturn && byte == 0x0A ? .lineStart : .text
    }

    private mutating func keep(_ byte: UInt8) {
        if message.count >= limit {
            isTooBig = true
            message = []
        }
        if !isTooBig { message.append(byte) }
    }
}
