import Primitives

/// One scanned page, or file of pages, of a letter on paper.
package struct LetterScan: Hashable, Sendable {
    /// A name without folders and marks that could fool a reader.
    package let fileName: String
    /// What its first bytes say that it is; what the sender claims counts for nothing.
    package let kind: Kind
    /// The content.
    package let bytes: [UInt8]

    /// The kinds that scanners make.
    package enum Kind: String, CaseIterable, Sendable {
        case pdf = "application/pdf"
        case jpeg = "image/jpeg"
        case png = "image/png"
        case tiff = "image/tiff"

        /// The kind by the first bytes; nil for everything else.
        package init?(magic bytes: some Sequence<UInt8>) {
            let head = Array(bytes.prefix(8))
            let known: [(Kind, [UInt8])] = [
                (.pdf, [0x25, 0x50, 0x44, 0x46, 0x2D]), (.jpeg, [0xFF, 0xD8, 0xFF]),
                (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.tiff, [0x49, 0x49, 0x2A, 0x00]),
                (.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
            ]
            guard let found = known.first(where: { head.starts(with: $0.1) }) else { return nil }
            self = found.0
        }
    }

    /// The largest scan, 10 MiB.
    package static let mostBytes = 10 * 1024 * 1024
    /// The most scans of one letter.
    package static let mostScans = 20

    /// Checks size and kind; `safeName` has passed the rule for names of attachments.
    package init(safeName: String, bytes: [UInt8]) throws(LetterRefusal) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge }
        guard let kind = Kind(magic: bytes) else { throw .notAScan }
        fileName = safeName
        self.kind = kind
        self.bytes = bytes
    }
}

/// Why a letter is not taken.
package enum LetterRefusal: Error, Hashable, Sendable, CaseIterable {
    /// No scan came with it.
    case noScan
    /// A scan is larger than 10 MiB.
    case tooLarge
    /// More than 20 scans.
    case tooMany
    /// A file is neither PDF nor JPEG nor PNG nor TIFF.
    case notAScan
    /// The day of the receipt is still to come.
    case fromFuture
    /// The day of the receipt is more than a year ago, so that it was probably mistyped.
    case tooLongAgo
    /// There is no case of that number.
    case noSuchCase
}
