import CGMime
import Primitives

/// Walks the parts of a message and sorts them into text, attachments and delivery report.
struct PartWalk {
    /// One stretch of text, in one or both of its forms.
    struct Piece {
        var plain: String?
        var html: String?
    }

    let options: ParserOptions
    let hint: String?
    let notes: NoteList
    let limits: MailLimits
    private(set) var pieces: [Piece] = []
    private(set) var attachments: [MailAttachment] = []
    private(set) var statusText: String?
    private(set) var originalHeaders: MailHeaders?
    private var alternative: Piece?
    private var isReport = false
    private var partCount = 0

    init(options: ParserOptions, hint: String?, notes: NoteList, limits: MailLimits) {
        self.options = options
        self.hint = hint
        self.notes = notes
        self.limits = limits
    }

    /// Takes the raw text behind the header when the structure is so broken that nothing else was found.
    mutating func rescue(_ bytes: [UInt8]) {
        guard pieces.isEmpty, attachments.isEmpty, notes.notes.contains(.malformedStructure) else { return }
        let (text, trouble) = TextDecoding.decode(
            Array(bytes[HeaderLines.end(in: bytes)...].prefix(limits.rescuedBytes)), declared: nil)
        notes.add(trouble)
        if !text.isEmpty { pieces = [Piece(plain: text)] }
    }

    /// Visits one object; `depth` counts the multiparts around it.
    mutating func visit(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int = 0) {
        guard depth <= limits.nesting else { return notes.add(.nestedTooDeep) }
        partCount += 1
        guard partCount <= limits.parts else { return notes.add(.tooManyParts) }
        switch Int(aram_mime_kind(object)) {
        case ARAM_MIME_MULTIPART: visitMultipart(object, depth)
        case ARAM_MIME_MESSAGE: addMessage(object)
        default: visitLeaf(object)
        }
    }

    private mutating func visitMultipart(_ object: UnsafeMutablePointer<GMimeObject>, _ depth: Int) {
        let type = PartFacts.type(of: object)
        let opensAlternative = type == "multipart/alternative" && alternative == nil
        if opensAlternative { alternative = Piece() }
        if type == "multipart/report" { isReport = true }
        if type == "multipart/encrypted" { notes.add(.encrypted) }
        let count = aram_mime_child_count(object)
        for index in 0..<count {
            guard partCount < limits.parts else {
                notes.add(.tooManyParts)
                break
            }
            if let child = aram_mime_child(object, index) { visit(child, depth: depth + 1) }
        }
        if count == 0 { notes.add(.malformedStructure) }
        if opensAlternative {
            if let piece = alternative, piece.plain != nil || piece.html != nil { pieces.append(piece) }
            alternative = nil
        }
    }

    private mutating func visitLeaf(_ object: UnsafeMutablePointer<GMimeObject>) {
        let facts = PartFacts(object, hint: hint)
        let bytes = ForeignBytes.taking(aram_mime_content(object))
        if facts.type == "message/delivery-status" || facts.type == "message/global-delivery-status" {
            statusText = TextDecoding.decode(bytes, declared: facts.charset).text
        } else if isReport, facts.type == "text/rfc822-headers" {
            let original = RawMessage(bytes).parsedHeaders(limits: limits)
            originalHeaders = originalHeaders ?? original
        } else if facts.isBody(isFirst: pieces.isEmpty && alternative?.plain == nil && alternative?.html == nil) {
            addText(bytes, facts)
        } else {
            addAttachment(bytes, facts)
        }
    }

    private mutating func addText(_ bytes: [UInt8], _ facts: PartFacts) {
        let (text, trouble) = TextDecoding.decode(bytes, declared: facts.charset)
        notes.add(trouble)
        let isHTML = facts.type == "text/html"
        guard var open = alternative else {
            pieces.append(isHTML ? Piece(html: text) : Piece(plain: text))
            return
        }
        if isHTML {
            open.html = open.html.map { $0 + text } ?? text
        } else {
            open.plain = open.plain.map { $0 + "\n" + text } ?? text
        }
        alternative = open
    }

    private mutating func addAttachment(_ bytes: [UInt8], _ facts: PartFacts) {
        let file = MailAttachment(
            fileName: facts.fileName, declaredType: facts.type, contentID: facts.contentID, isInline: facts.isInline,
            bytes: bytes, position: attachments.count + 1)
        if let name = facts.fileName, name != file.fileName { notes.add(.renamedAttachment) }
        if file.sniffedType == "application/ms-tnef" || facts.type == "application/ms-tnef" { notes.add(.tnef) }
        if facts.type.hasPrefix("application/pkcs7-mime") || facts.type == "application/x-pkcs7-mime" {
            notes.add(.encrypted)
        }
        if let sniffed = file.sniffedType, !PartFacts.agree(facts.type, sniffed) {
            notes.add(.typeMismatch(declared: facts.type, sniffed: sniffed))
        }
        attachments.append(file)
    }

    /// An embedded message stays whole; in a report its header tells which of our messages it is about.
    private mutating func addMessage(_ object: UnsafeMutablePointer<GMimeObject>) {
        guard let message = aram_mime_embedded(object) else { return notes.add(.malformedStructure) }
        let inner = aram_mime_message_object(message)
        let bytes = ForeignBytes.taking(aram_mime_bytes(inner, nil))
        if isReport, originalHeaders == nil, let inner {
            originalHeaders = HeaderReader(inner, options, hint, notes, limits).headers(notesTrouble: false)
        }
        let facts = PartFacts(object, hint: hint)
        attachments.append(
            MailAttachment(
                fileName: facts.fileName, declaredType: facts.type, contentID: facts.contentID, bytes: bytes,
                position: attachments.count + 1))
    }
}
