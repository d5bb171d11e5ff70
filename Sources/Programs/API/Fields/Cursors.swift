import Foundation
import Handling
import People
import Primitives

/// The lists whose places are told to programs, each with its own form of a place.
enum CursorKind: Sendable {
    case cases, customers, entries

    /// The pattern of every text that ``reads(_:)`` takes.
    var pattern: String {
        let id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
        return switch self {
        case .cases: "^[0-9]{1,2}_-?([0-9]{1,18}|9223372036854775807)_\(id)$"
        case .customers: "^\(id)\\.([0-9a-f]{2}){0,1000}$"
        case .entries: "^[0-9]{1,15}_\(id)$"
        }
    }

    /// Whether a text is a place of this list.
    func reads(_ text: String) -> Bool {
        switch self {
        case .cases: QueueCursor(text) != nil
        case .customers: CustomerPlace(cursor: text) != nil
        case .entries: EntryPlace(cursor: text) != nil
        }
    }
}

extension CustomerPlace {
    /// The id, a point and the folded name in hexadecimal.
    var cursor: String {
        "\(id)." + name.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Reads ``cursor``; bytes that are no UTF-8 are mended, since they only name a place between names.
    init?(cursor: String) {
        let parts = cursor.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = CustomerID(parts[0]), parts[1].utf8.count.isMultiple(of: 2),
            parts[1].utf8.count <= 2000
        else { return nil }
        var bytes: [UInt8] = []
        var rest = parts[1]
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            if byte != 0 { bytes.append(byte) }
            rest = rest.dropFirst(2)
        }
        self.init(name: String(decoding: bytes, as: UTF8.self), id: id)
    }
}

extension EntryPlace {
    /// Milliseconds and id with an underscore between.
    var cursor: String { "\(at.milliseconds)_\(id)" }

    /// Reads ``cursor``; nil for anything else.
    init?(cursor: String) {
        let parts = cursor.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, let milliseconds = Int64(parts[0]), milliseconds >= 0, let id = EntryID(parts[1]) else {
            return nil
        }
        self.init(at: Instant(milliseconds: milliseconds), id: id)
    }
}
