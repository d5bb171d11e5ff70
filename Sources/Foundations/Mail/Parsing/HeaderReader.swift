import CGMime
import Primitives

/// Reads the header of one MIME object.
struct HeaderReader {
    let options: ParserOptions
    let hint: String?
    let notes: NoteList
    let limits: MailLimits
    /// Raw values by lower-case name, in order; addresses are read from these, since a name's comma may be encoded.
    private let raw: [(name: String, value: [UInt8])]

    init(
        _ object: UnsafeMutablePointer<GMimeObject>, _ options: ParserOptions, _ hint: String?, _ notes: NoteList,
        _ limits: MailLimits
    ) {
        self.options = options
        self.hint = hint
        self.notes = notes
        self.limits = limits
        // GMime moves the Content fields of a message to its outermost part.
        let content =
            aram_mime_outermost(object).map { Self.fields(of: $0, limits).filter { $0.name.hasPrefix("content-") } }
            ?? []
        raw = Self.fields(of: object, limits) + content
    }

    private static func fields(of object: UnsafeMutablePointer<GMimeObject>, _ limits: MailLimits) -> [(
        name: String, value: [UInt8]
    )] {
        let list = g_mime_object_get_header_list(object)
        let count = min(Int(g_mime_header_list_get_count(list)), limits.headerFields)
        return (0..<max(count, 0)).compactMap { index in
            let header = g_mime_header_list_get_header_at(list, Int32(index))
            guard let name = ForeignBytes.text(g_mime_header_get_name(header)) else { return nil }
            return (
                String(decoding: name, as: UTF8.self).lowercased(),
                ForeignBytes.text(g_mime_header_get_raw_value(header)) ?? []
            )
        }
    }

    /// All fields, decoded; `notesTrouble` is off for headers that are only quoted in a report.
    func headers(notesTrouble: Bool = true) -> MailHeaders {
        MailHeaders(
            raw.map { field in
                let (text, eightBit) = EncodedWords.decode(field.value, hint: hint)
                if eightBit, notesTrouble { notes.add(.eightBitHeader(field.name)) }
                return (field.name, BidiMarks.stripped(text).trimmed)
            })
    }

    /// Notes fields that RFC 5322, 3.6 allows once.
    func noteRepeatedFields() {
        for name in [
            "from", "sender", "reply-to", "to", "cc", "message-id", "subject", "date", "in-reply-to", "references",
        ]
        where raw.count(where: { $0.name == name }) > 1 {
            notes.add(.repeatedHeader(name))
        }
    }

    /// The mailboxes of the first field of that name, groups opened.
    func mailboxes(_ name: String) -> [Mailbox] {
        guard let value = raw.first(where: { $0.name == name })?.value else { return [] }
        let text = EncodedWords.normalised(value, hint: hint)
        guard let list = aram_mime_addresses(text, options.pointer) else {
            if !text.trimmed.isEmpty { notes.add(.badAddress(name)) }
            return []
        }
        defer { aram_mime_release(list) }
        return mailboxes(in: list, field: name, depth: 0)
    }

    private func mailboxes(in list: UnsafeMutablePointer<InternetAddressList>, field: String, depth: Int) -> [Mailbox] {
        var found: [Mailbox] = []
        for index in 0..<internet_address_list_length(list) where found.count < limits.addresses {
            if let group = aram_mime_group_at(list, index) {
                if depth < 3 { found += mailboxes(in: group, field: field, depth: depth + 1) }
            } else if let mailbox = mailbox(list, index) {
                found.append(mailbox)
            } else {
                notes.add(.badAddress(field))
            }
        }
        return found
    }

    private func mailbox(_ list: UnsafeMutablePointer<InternetAddressList>, _ index: Int32) -> Mailbox? {
        guard let bytes = ForeignBytes.text(aram_mime_address_at(list, index)),
            let address = EmailAddress(String(decoding: bytes, as: UTF8.self))
        else { return nil }
        let name = ForeignBytes.text(aram_mime_name_at(list, index)).map { bytes in
            BidiMarks.stripped(EncodedWords.decode(bytes, hint: hint).text).trimmed
        }
        return Mailbox(name: name.flatMap { $0.isEmpty ? nil : String($0.prefix(200)) }, address: address)
    }
}
