/// A file that came with a message or goes out with one.
package struct MailAttachment: Hashable, Sendable {
    /// A name that is safe on every file system: no folders, no control characters, at most 120 characters.
    package let fileName: String
    /// The type that the sender claimed, lower-case, such as `image/png`.
    package let declaredType: String
    /// The type that the first bytes show; nil when they show none of the known ones.
    package let sniffedType: String?
    /// The Content-ID without angle brackets, by which HTML refers to a picture.
    package let contentID: String?
    /// Whether the sender wanted it shown within the text.
    package let isInline: Bool
    /// The decoded content.
    package let bytes: [UInt8]

    /// Sniffs the type and makes the name safe; `position` counts from 1 and names a file that has no name.
    package init(
        fileName: String?, declaredType: String, contentID: String? = nil, isInline: Bool = false, bytes: [UInt8],
        position: Int = 1
    ) {
        let type = declaredType.lowercased()
        self.declaredType = type
        self.contentID = contentID
        self.isInline = isInline
        self.bytes = bytes
        sniffedType = FileSignature.type(of: bytes)
        self.fileName = SafeFileName.make(from: fileName, type: type, position: position)
    }

    /// Size in bytes after decoding.
    package var size: Int { bytes.count }

    /// The type to serve the file as: what the bytes show before what the sender claimed.
    package var effectiveType: String { sniffedType ?? declaredType }
}
