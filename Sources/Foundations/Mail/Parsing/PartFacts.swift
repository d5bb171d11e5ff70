import CGMime
import Primitives

/// What the header of one part says about its content.
struct PartFacts {
    /// Lower-case `type/subtype`.
    let type: String
    let charset: String?
    let fileName: String?
    let contentID: String?
    let isAttachment: Bool
    let isInline: Bool

    init(_ object: UnsafeMutablePointer<GMimeObject>, hint: String?) {
        type = Self.type(of: object)
        charset = Self.text(g_mime_object_get_content_type_parameter(object, "charset"), nil)
        let name =
            aram_mime_file_name(object) ?? g_mime_object_get_content_disposition_parameter(object, "filename")
            ?? g_mime_object_get_content_type_parameter(object, "name")
        fileName = Self.text(name, hint)
        contentID = Self.text(g_mime_object_get_content_id(object), nil).map { $0.filter { $0 != "<" && $0 != ">" } }
        let disposition = Self.text(g_mime_object_get_disposition(object), nil)?.lowercased().trimmed
        isAttachment = disposition == "attachment"
        isInline = disposition == "inline" || (disposition == nil && contentID != nil)
    }

    /// Whether the part is text to read: the first nameable text, and later ones without a name of their own.
    func isBody(isFirst: Bool) -> Bool {
        guard type == "text/plain" || type == "text/html", !isAttachment else { return false }
        return fileName == nil || isFirst
    }

    static func type(of object: UnsafeMutablePointer<GMimeObject>) -> String {
        // RFC 2045, 5.2: a Content-Type that breaks the grammar, such as a bare "text", means plain text.
        if let claim = text(g_mime_object_get_header(object, "Content-Type"), nil)?.lowercased(),
            claim.hasPrefix("text"),
            !claim.contains("/")
        {
            return "text/plain"
        }
        let content = g_mime_object_get_content_type(object)
        let main = text(g_mime_content_type_get_media_type(content), nil) ?? "application"
        let sub = text(g_mime_content_type_get_media_subtype(content), nil) ?? "octet-stream"
        return "\(main)/\(sub)".lowercased()
    }

    /// Whether a claim and the first bytes can both be true: generic claims and container formats agree.
    static func agree(_ declared: String, _ sniffed: String) -> Bool {
        if declared == sniffed || declared == "application/octet-stream" || declared.isEmpty { return true }
        switch sniffed {
        case "application/zip", "application/x-ole-storage", "application/gzip":
            return declared.hasPrefix("application/")
        case "video/mp4":
            return declared.hasPrefix("video/") || declared.hasPrefix("audio/") || declared.hasPrefix("image/hei")
        case "image/jpeg": return declared == "image/jpg" || declared == "image/pjpeg"
        case "text/html": return declared.hasPrefix("text/") || declared == "application/xhtml+xml"
        case "application/ogg", "audio/mpeg", "audio/wav":
            return declared.hasPrefix("audio/") || declared.hasPrefix("video/")
        case "application/rtf": return declared == "text/rtf" || declared == "application/msword"
        case "application/ms-tnef": return declared == "application/vnd.ms-tnef"
        default: return declared.hasPrefix("application/x-") && sniffed.hasPrefix("application/")
        }
    }

    private static func text(_ characters: UnsafePointer<CChar>?, _ hint: String?) -> String? {
        ForeignBytes.text(characters).map { EncodedWords.decode($0, hint: hint).text }
    }
}
