import Crypto
import Foundation

/// How often each key of a file has come, in eight bytes a key; a chance meeting of two keys is once in 10^19 pairs.
struct SeenKeys: Sendable {
    private var counts: [Int: UInt32] = [:]

    /// Notes a key and gives how often it has come with this one.
    mutating func note(_ key: String) -> Int {
        let count = (counts[key.hashValue] ?? 0) + 1
        counts[key.hashValue] = count
        return Int(count)
    }
}

extension ListRow {
    /// A key for a row without one, which follows from all that stands in it: the same row of the same file again has it again.
    var fingerprint: String {
        let fields = values.keys.sorted { $0.rawValue < $1.rawValue }
            .compactMap { column in self[column].map { "\(column.rawValue)\u{1F}\($0)" } }
        let digest = SHA256.hash(data: Data(fields.joined(separator: "\u{1E}").utf8))
        return "row:" + digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
