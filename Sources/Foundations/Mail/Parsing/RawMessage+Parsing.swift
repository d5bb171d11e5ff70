import CGMime
import Primitives

extension RawMessage {
    /// Reads the message as far as it can be read; the same bytes always give the same result.
    package func parsed(limits: MailLimits = .standard) -> ParsedMessage {
        let notes = NoteList()
        let prepared = MailPreparation.prepare(bytes, limits: limits, notes)
        let hint = MailPreparation.charsetHint(prepared)
        let options = ParserOptions(notes: notes, hint: hint)
        guard let message = Self.message(prepared, options), let top = aram_mime_message_object(message) else {
            return Self.withoutHeader(prepared, limits: limits, notes)
        }
        defer { aram_mime_release(message) }
        let reader = HeaderReader(top, options, hint, notes, limits)
        var walk = PartWalk(options: options, hint: hint, notes: notes, limits: limits)
        if let part = g_mime_message_get_mime_part(message) { walk.visit(part) }
        walk.rescue(prepared)
        return Self.assemble(reader, walk, limits: limits, notes)
    }

    /// Only the header, for the copy of our own header in a delivery report.
    func parsedHeaders(limits: MailLimits) -> MailHeaders {
        let notes = NoteList()
        let prepared = MailPreparation.prepare(bytes, limits: limits, notes)
        let hint = MailPreparation.charsetHint(prepared)
        let options = ParserOptions(notes: notes, hint: hint)
        guard let message = Self.message(prepared + [0x0A, 0x0A], options), let top = aram_mime_message_object(message)
        else {
            return MailHeaders([])
        }
        defer { aram_mime_release(message) }
        return HeaderReader(top, options, hint, notes, limits).headers()
    }

    private static func message(_ bytes: [UInt8], _ options: ParserOptions) -> UnsafeMutablePointer<GMimeMessage>? {
        bytes.withUnsafeBytes { raw in
            aram_mime_parse(raw.bindMemory(to: CChar.self).baseAddress, raw.count, options.pointer)
        }
    }

    private static func assemble(_ reader: HeaderReader, _ walk: PartWalk, limits: MailLimits, _ notes: NoteList)
        -> ParsedMessage
    {
        let headers = reader.headers()
        reader.noteRepeatedFields()
        let from = reader.mailboxes("from")
        if from.isEmpty { notes.add(.missingFrom) }
        let messageID = headers.first("message-id").flatMap { MessageIDs.parse($0).first }
        if messageID == nil { notes.add(.missingMessageID) }
        let body = BodyAssembly.body(of: walk.pieces, limits: limits, notes)
        return ParsedMessage(
            headers: headers, from: from, sender: reader.mailboxes("sender").first, to: reader.mailboxes("to"),
            cc: reader.mailboxes("cc"), replyTo: reader.mailboxes("reply-to"), subject: headers.first("subject") ?? "",
            messageID: messageID, inReplyTo: headers.first("in-reply-to").map(MessageIDs.parse) ?? [],
            references: trimmed(headers.first("references").map(MessageIDs.parse) ?? [], to: limits.references),
            date: date(headers, notes), body: body, attachments: walk.attachments, report: report(walk, headers),
            notes: notes.notes)
    }

    private static func report(_ walk: PartWalk, _ headers: MailHeaders) -> DeliveryReport? {
        if let status = walk.statusText {
            return DeliveryReportReader.read(status: status, original: walk.originalHeaders ?? MailHeaders([]))
        }
        return headers.first("x-failed-recipients").map(DeliveryReportReader.failedRecipients)
    }

    private static func trimmed(_ ids: [String], to most: Int) -> [String] {
        ids.count <= most ? ids : [ids[0]] + ids.suffix(most - 1)
    }

    private static func date(_ headers: MailHeaders, _ notes: NoteList) -> Instant? {
        guard let text = headers.first("date"), text.utf8.count < 200 else { return nil }
        var isFound: Int32 = 0
        let seconds = aram_mime_date(text, &isFound)
        // Years outside 1970...9999 are slips of broken clocks and do not fit a calendar.
        guard isFound != 0, (0...253_402_300_799).contains(seconds) else {
            notes.add(.badDate)
            return nil
        }
        return Instant(milliseconds: Int64(seconds) * 1_000)
    }

    private static func withoutHeader(_ bytes: [UInt8], limits: MailLimits, _ notes: NoteList) -> ParsedMessage {
        notes.add([.missingFrom, .missingMessageID, .malformedStructure])
        let (text, trouble) = TextDecoding.decode(bytes, declared: nil)
        notes.add(trouble)
        let body = BodyAssembly.body(of: [PartWalk.Piece(plain: text)], limits: limits, notes)
        return ParsedMessage(
            headers: MailHeaders([]), from: [], sender: nil, to: [], cc: [], replyTo: [], subject: "", messageID: nil,
            inReplyTo: [], references: [], date: nil, body: body, attachments: [], report: nil, notes: notes.notes)
    }
}
