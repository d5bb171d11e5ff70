import Glibc

/// Turns bytes of a named charset into text with the C library's iconv.
enum CharsetConverter {
    /// The text and the number of bytes without meaning (each became U+FFFD); nil when iconv does not know the charset.
    static func convert(_ bytes: [UInt8], from charset: String) -> (text: String, replaced: Int)? {
        let descriptor = iconv_open("UTF-8", charset)
        guard descriptor != iconv_t(bitPattern: -1), let descriptor else { return nil }
        defer { iconv_close(descriptor) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var replaced = 0
        input.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress
            var left = buffer.count
            while left > 0 {
                let problem = step(descriptor, &next, &left, &output)
                guard problem == EILSEQ || problem == EINVAL, left > 0 else { continue }
                replaced += 1
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                next = next?.advanced(by: 1)
                left -= 1
            }
            _ = step(descriptor, nil, nil, &output)
        }
        return (String(decoding: output, as: UTF8.self), replaced)
    }

    /// Converts as much as fits into one piece; returns errno, or 0 when the input is used up.
    private static func step(
        _ descriptor: iconv_t, _ next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
        _ left: UnsafeMutablePointer<Int>?, _ output: inout [UInt8]
    ) -> CInt {
        let size = 16 * 1024
        var problem: CInt = 0
        let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                var target = characters.baseAddress
                var room = size
                let result = iconv(descriptor, next, left, &target, &room)
                problem = result == -1 ? errno : 0
                count = size - room
            }
        }
        output.append(contentsOf: piece)
        return problem
    }
}
