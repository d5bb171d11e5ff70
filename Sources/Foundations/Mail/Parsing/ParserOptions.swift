import CGMime

/// GMime's options for reading the mail of strangers: loose everywhere, with its complaints turned into notes.
final class ParserOptions {
    private static let isStarted: Void = g_mime_init()

    /// The options for GMime calls; valid as long as this object.
    let pointer: OpaquePointer?

    init(notes: NoteList, hint: String?) {
        _ = Self.isStarted
        self.notes = notes
        pointer = g_mime_parser_options_new()
        g_mime_parser_options_set_rfc2047_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
        g_mime_parser_options_set_address_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
        g_mime_parser_options_set_parameter_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
        g_mime_parser_options_set_allow_addresses_without_domain(pointer, 0)
        setFallbacks(hint)
        g_mime_parser_options_set_warning_callback(
            pointer,
            { _, code, _, context in
                guard let context, let note = ParserOptions.note(for: code) else { return }
                Unmanaged<NoteList>.fromOpaque(context).takeUnretainedValue().add(note)
            }, Unmanaged.passUnretained(notes).toOpaque())
    }

    private let notes: NoteList

    deinit { g_mime_parser_options_free(pointer) }

    /// Charsets that GMime tries for unencoded parameters such as file names.
    private func setFallbacks(_ hint: String?) {
        let names = ["utf-8", hint.flatMap(CharsetName.usable), "windows-1252"].compactMap { $0 }
        let copies = names.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        var list: [UnsafePointer<CChar>?] = copies.map { $0.map { UnsafePointer($0) } } + [nil]
        list.withUnsafeMutableBufferPointer { g_mime_parser_options_set_fallback_charsets(pointer, $0.baseAddress) }
    }

    private static func note(for code: GMimeParserWarning) -> ParseNote? {
        switch code {
        case GMIME_WARN_MALFORMED_MULTIPART, GMIME_WARN_TRUNCATED_MESSAGE, GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY:
            .malformedStructure
        case GMIME_CRIT_NESTING_OVERFLOW: .nestedTooDeep
        default: nil
        }
    }
}
