import CGMime
import Crypto
import Foundation
import Primitives

extension OutgoingMail {
    /// The bytes to send: CRLF line ends, UTF-8, no line over 998 bytes; the same value always gives the same bytes.
    package func composed(limit: Int = Limits.messageBytes) throws(ComposeRefusal) -> [UInt8] {
        try checked()
        let bytes = MailComposer(mail: self).bytes()
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count) }
        return bytes
    }
}

/// Builds one message with GMime.
private struct MailComposer {
    private static let keptReferences = 21
    private static let isStarted: Void = g_mime_init()
    let mail: OutgoingMail

    func bytes() -> [UInt8] {
        _ = Self.isStarted
        guard let message = g_mime_message_new(1), let object = aram_mime_message_object(message) else { return [] }
        defer { aram_mime_release(message) }
        addAddresses(message)
        if let date = g_date_time_new_from_unix_utc(gint64(mail.date.milliseconds / 1_000)) {
            g_mime_message_set_date(message, date)
            g_date_time_unref(date)
        }
        g_mime_message_set_message_id(message, mail.messageID)
        for (name, value) in fields { aram_mime_set_raw_header(object, name, HeaderText.raw(value, afterName: name)) }
        let body = body()
        g_mime_message_set_mime_part(message, body)
        aram_mime_release(body)
        let format = g_mime_format_options_new()
        defer { g_mime_format_options_free(format) }
        g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS)
        return ForeignBytes.taking(aram_mime_bytes(object, format))
    }

    private func addAddresses(_ message: UnsafeMutablePointer<GMimeMessage>) {
        add([mail.from], to: g_mime_message_get_from(message))
        add(mail.to, to: g_mime_message_get_to(message))
        add(mail.cc, to: g_mime_message_get_cc(message))
        if let reply = mail.replyTo { add([Mailbox(address: reply)], to: g_mime_message_get_reply_to(message)) }
    }

    private func add(_ mailboxes: [Mailbox], to list: UnsafeMutablePointer<InternetAddressList>?) {
        for mailbox in mailboxes {
            let name = mailbox.name.map { BidiMarks.stripped($0) }
            guard let address = aram_mime_mailbox(name, mailbox.address.description) else { continue }
            internet_address_list_add(list, address)
            aram_mime_release(address)
        }
    }

    /// Every field that is not an address, in the order of writing.
    private var fields: [(String, String)] {
        var fields = [("Subject", mail.subject)]
        if let id = mail.inReplyTo { fields.append(("In-Reply-To", "<\(id)>")) }
        let thread =
            mail.references.count <= Self.keptReferences
            ? mail.references : [mail.references[0]] + mail.references.suffix(Self.keptReferences - 1)
        if !thread.isEmpty { fields.append(("References", thread.map { "<\($0)>" }.joined(separator: " "))) }
        if let automatic = mail.automatic {
            fields.append(("Auto-Submitted", automatic.rawValue))
            fields.append(("X-Auto-Response-Suppress", "All"))
        }
        if let list = mail.listUnsubscribe {
            fields.append(("List-Unsubscribe", list.value))
            if list.isOneClick { fields.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")) }
        }
        if let marker = mail.loopMarker { fields.append((OwnMail.loopHeader, marker)) }
        return fields + mail.extraHeaders.map { ($0.name, $0.value) }
    }

    private func body() -> UnsafeMutablePointer<GMimeObject>? {
        let text = textPart(mail.text, "plain")
        let words = mail.html.map { multipart("alternative", [text, textPart($0, "html")]) } ?? text
        guard !mail.attachments.isEmpty else { return words }
        return multipart("mixed", [words] + mail.attachments.map(filePart))
    }

    private func multipart(_ subtype: String, _ parts: [UnsafeMutablePointer<GMimeObject>?]) -> UnsafeMutablePointer<
        GMimeObject
    >? {
        let multipart = g_mime_multipart_new_with_subtype(subtype)
        // "=_" can occur neither in quoted-printable nor in base64, so the boundary is never part of the content.
        let seed = SHA256.hash(data: Array("\(mail.messageID) \(subtype)".utf8))
        let boundary = "=_" + seed.prefix(15).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        g_mime_multipart_set_boundary(multipart, boundary)
        for part in parts {
            g_mime_multipart_add(multipart, part)
            aram_mime_release(part)
        }
        return aram_mime_multipart_object(multipart)
    }

    /// Mostly Latin text stays readable in quoted-printable; Persian is shorter in base64.
    private func textPart(_ text: String, _ subtype: String) -> UnsafeMutablePointer<GMimeObject>? {
        let part = g_mime_part_new_with_type("text", subtype)
        let object = aram_mime_part_object(part)
        g_mime_object_set_content_type_parameter(object, "charset", "utf-8")
        var lines = TextDecoding.unixLines(text.filter { $0 != "\0" })
        if !lines.hasSuffix("\n") { lines += "\n" }
        let isLatin = lines.utf8.count(where: { $0 >= 0x80 }) * 4 < lines.utf8.count
        if isLatin {
            put(Array(lines.utf8), part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        } else {
            put(lines.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, part, GMIME_CONTENT_ENCODING_BASE64)
        }
        return object
    }

    private func filePart(_ file: MailAttachment) -> UnsafeMutablePointer<GMimeObject>? {
        let type = Self.sendableType(file.declaredType)
        let part = g_mime_part_new_with_type(type.main, type.sub)
        let object = aram_mime_part_object(part)
        g_mime_object_set_disposition(object, file.isInline ? "inline" : "attachment")
        g_mime_part_set_filename(part, file.fileName)
        put(file.bytes, part, GMIME_CONTENT_ENCODING_BASE64)
        return object
    }

    private func put(_ bytes: [UInt8], _ part: UnsafeMutablePointer<GMimePart>?, _ encoding: GMimeContentEncoding) {
        bytes.withUnsafeBytes { raw in
            aram_mime_set_content(part, raw.bindMemory(to: CChar.self).baseAddress, raw.count, encoding)
        }
    }

    /// Composite types may not be base64 (RFC 2045, 6.4), and a malformed claim is no type.
    private static func sendableType(_ type: String) -> (main: String, sub: String) {
        let pieces = type.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isToken =
            pieces.count == 2
            && pieces.allSatisfy { piece in
                !piece.isEmpty
                    && piece.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains($0) }
            }
        guard isToken, pieces[0] != "message", pieces[0] != "multipart" else { return ("application", "octet-stream") }
        return (pieces[0], pieces[1])
    }
}
