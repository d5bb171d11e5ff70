/// A flat hash table from word hashes to small numbers, with open addressing; built once, read often.
struct WordIndex: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private let mask: Int
    /// A bit for each key by other bits of it, in a table small enough to stay near: most words are in no table.
    private var filter: [UInt64]
    private let filterMask: UInt64

    /// Holds `entries`; the table is at most half full.
    init(_ entries: [UInt64: Int32]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: -1, count: size)
        mask = size - 1
        let filterBits = max(64, min(size * 4, 1 << 17))
        filter = Array(repeating: 0, count: filterBits / 64)
        filterMask = UInt64(filterBits - 1)
        for (key, value) in entries {
            var slot = Int(truncatingIfNeeded: key >> 20) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            filter[Int((key >> 40) & filterMask) >> 6] |= 1 << ((key >> 40) & 63)
            keys[slot] = key
            values[slot] = value
        }
    }

    /// The number of a hash, -1 when it is not in the table.
    @inline(__always) func number(of key: UInt64) -> Int32 {
        guard filter[Int((key >> 40) & filterMask) >> 6] & (1 << ((key >> 40) & 63)) != 0 else { return -1 }
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while true {
            let found = keys[slot]
            if found == key { return values[slot] }
            if found == 0 { return -1 }
            slot = (slot + 1) & mask
        }
    }
}

/// The rolling hash of folded words (FNV-1a over scalars, 64 bits, with a final shuffle by the multiplier).
enum WordHash {
    /// The hash of the empty word.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of a word one scalar longer.
    @inline(__always) static func adding(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of a whole word.
    static func of(_ scalars: some Sequence<UInt32>) -> UInt64 { scalars.reduce(seed) { adding($1, to: $0) } }
}
