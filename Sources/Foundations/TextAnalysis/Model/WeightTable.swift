/// The bytes of a weights file, either in the program file itself or read from elsewhere; never changed.
final class WeightTable: @unchecked Sendable {
    /// All bytes, the header included.
    let bytes: UnsafeRawBufferPointer
    private let owned: UnsafeMutableRawBufferPointer?

    /// Looks at bytes that live as long as the process.
    init(permanent bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        owned = nil
    }

    /// Keeps a copy.
    init(copying source: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
        copy.copyBytes(from: source)
        bytes = UnsafeRawBufferPointer(copy)
        owned = copy
    }

    deinit { owned?.deallocate() }

    /// FNV-1a over words of eight bytes from `offset` on.
    static func checksum(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        var sum = WordHash.seed
        var place = offset
        while place + 8 <= bytes.count {
            sum =
                (sum ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
                &* 0x0000_0100_0000_01B3
            place += 8
        }
        while place < bytes.count {
            sum = (sum ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3
            place += 1
        }
        return sum
    }
}
