import CGMime

/// Copies what GMime hands out into Swift values.
enum ForeignBytes {
    /// Takes over a byte array and frees it.
    static func taking(_ array: UnsafeMutablePointer<GByteArray>?) -> [UInt8] {
        guard let array else { return [] }
        defer { g_byte_array_unref(array) }
        guard let data = array.pointee.data, array.pointee.len > 0 else { return [] }
        return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
    }

    /// The bytes of a C text without its end mark; nil for NULL.
    static func text(_ characters: UnsafePointer<CChar>?) -> [UInt8]? {
        guard let characters else { return nil }
        return UnsafeBufferPointer(start: characters, count: strlen(characters)).map { UInt8(bitPattern: $0) }
    }
}
