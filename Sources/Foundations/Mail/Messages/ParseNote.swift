/// Something that was wrong or remarkable about a message while it was read.
package enum ParseNote: Hashable, Sendable {
    /// The message is over the size limit; the text behind the limit was not read.
    case tooLarge(bytes: Int)
    /// More header text or fields than the limits allow; the rest was left out.
    case headersTooLong
    /// More parts than the limits allow; the rest was left out.
    case tooManyParts
    /// Parts nested deeper than the limits allow were left out.
    case nestedTooDeep
    /// A multipart without a usable boundary or closing line.
    case malformedStructure
    /// No author could be read.
    case missingFrom
    /// A field that may stand once stands more often; the first one counts.
    case repeatedHeader(String)
    /// A field holds text that is no address.
    case badAddress(String)
    /// The Date field cannot be read.
    case badDate
    /// There is no Message-ID.
    case missingMessageID
    /// NUL bytes in the header or text were removed.
    case nulBytes
    /// Line ends were lone carriage returns.
    case bareCarriageReturns
    /// A header field holds unencoded 8-bit text that is not UTF-8.
    case eightBitHeader(String)
    /// The text did not fit the charset it claimed, another one was used.
    case wrongCharset(declared: String, used: String)
    /// The claimed charset is unknown, another one was used.
    case unknownCharset(declared: String, used: String)
    /// Some bytes had no meaning in the charset and became U+FFFD.
    case replacedCharacters
    /// The HTML was too entangled to parse safely and was turned into text roughly.
    case htmlTooComplex
    /// There is no text at all.
    case emptyBody
    /// An attachment's name was changed to a safe one.
    case renamedAttachment
    /// An attachment is not what it claims to be.
    case typeMismatch(declared: String, sniffed: String)
    /// The text is encrypted; only the attachments are kept.
    case encrypted
    /// Outlook's winmail.dat (TNEF), kept as an attachment.
    case tnef

    /// A short stable word for storage and metrics, without any of the sender's text.
    package var code: String {
        switch self {
        case .tooLarge: "too-large"
        case .headersTooLong: "headers-too-long"
        case .tooManyParts: "too-many-parts"
        case .nestedTooDeep: "nested-too-deep"
        case .malformedStructure: "malformed-structure"
        case .missingFrom: "missing-from"
        case .repeatedHeader: "repeated-header"
        case .badAddress: "bad-address"
        case .badDate: "bad-date"
        case .missingMessageID: "missing-message-id"
        case .nulBytes: "nul-bytes"
        case .bareCarriageReturns: "bare-carriage-returns"
        case .eightBitHeader: "eight-bit-header"
        case .wrongCharset: "wrong-charset"
        case .unknownCharset: "unknown-charset"
        case .replacedCharacters: "replaced-characters"
        case .htmlTooComplex: "html-too-complex"
        case .emptyBody: "empty-body"
        case .renamedAttachment: "renamed-attachment"
        case .typeMismatch: "type-mismatch"
        case .encrypted: "encrypted"
        case .tnef: "tnef"
        }
    }
}
