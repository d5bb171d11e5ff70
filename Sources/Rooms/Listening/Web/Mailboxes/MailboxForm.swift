import Primitives
import Web

/// The fields of a mailbox: read from a form, and shown in one.
enum MailboxForm {
    /// What was typed, or nil with every problem noted.
    static func draft(_ reader: inout FormReader) -> MailboxDraft? {
        let address = reader.email("address")
        let host = reader.words("host", required: true, limit: 253)
        let port = reader.number("port", in: 1...65_535)
        let security = reader.choice("security", of: MailboxSecurity.self)
        let user = reader.words("user", required: true)
        let folder = reader.words("folder", required: true)
        let filing = reader.choice("filing", of: MailboxFiling.self)
        let filingFolder = reader.words("filing_folder")
        let poll = reader.number("poll", in: MailboxDraft.pollRange)
        let start = reader.choice("start", of: Start.self)
        guard reader.isFine, let address, let port, let security, let filing, let poll, let start else { return nil }
        let draft = MailboxDraft(
            address: address, host: host, port: port, security: security, user: user, folder: folder, filing: filing,
            filingFolder: filingFolder, pollSeconds: poll, takesOld: start == .old)
        do throws(MailboxRefusal) {
            return try draft.checked()
        } catch {
            reader.refuse(error.field, error.text)
            return nil
        }
    }

    /// What the form of a new mailbox begins with.
    static var blank: FormState {
        FormState([
            "port": "993", "security": MailboxSecurity.tls.rawValue, "folder": "INBOX",
            "filing": MailboxFiling.leave.rawValue, "poll": "30", "start": Start.new.rawValue,
        ])
    }

    /// What the form of a mailbox that is there says.
    static func state(of mailbox: PolledMailbox) -> FormState {
        let draft = mailbox.draft
        return FormState([
            "address": draft.address.description, "host": draft.host, "port": String(draft.port),
            "security": draft.security.rawValue, "user": draft.user, "folder": draft.folder,
            "filing": draft.filing.rawValue, "filing_folder": draft.filingFolder, "poll": String(draft.pollSeconds),
            "start": (draft.takesOld ? Start.old : .new).rawValue, "version": String(mailbox.version),
        ])
    }

    /// The form itself; nil is a new mailbox.
    static func node(of id: MailboxID?, _ state: FormState) -> Node {
        postForm("/settings/mailboxes" + (id.map { "/\($0)" } ?? ""), .class("form")) {
            problemSummary(state, fields: fields)
            hiddenField("version", state.value("version"))
            field(
                ListeningText.mailboxAddress, "address", in: state, hint: ListeningText.mailboxAddressHint,
                kind: .email, required: true)
            field(ListeningText.mailboxHost, "host", in: state, required: true, limit: 253)
            selectField(ListeningText.mailboxSecurity, "security", in: state, choices: MailboxSecurity.choices)
            field(ListeningText.mailboxPort, "port", in: state, kind: .number, required: true)
            field(ListeningText.mailboxUser, "user", in: state, required: true, limit: Limits.lineCharacters)
            field(
                ListeningText.mailboxPassword, "password", in: state,
                hint: id == nil ? ListeningText.mailboxPasswordHint : ListeningText.mailboxPasswordKeep,
                kind: .password, required: id == nil)
            field(
                ListeningText.mailboxFolder, "folder", in: state, hint: ListeningText.mailboxFolderHint, required: true,
                limit: Limits.lineCharacters)
            selectField(ListeningText.mailboxStart, "start", in: state, choices: Start.choices)
            selectField(ListeningText.mailboxFiling, "filing", in: state, choices: MailboxFiling.choices)
            field(
                ListeningText.mailboxFilingFolder, "filing_folder", in: state,
                hint: ListeningText.mailboxFilingFolderHint, limit: Limits.lineCharacters)
            field(ListeningText.mailboxPoll, "poll", in: state, kind: .number, required: true)
            div(.class("actions")) {
                submitButton(WebText.save, icon: .check, .name("do"), .value("save"))
                linkButton(WebText.cancel, href: "/settings/mailboxes", look: .ghost)
                if id != nil {
                    submitButton(WebText.delete, icon: .trash2, look: .ghost, .name("do"), .value("remove"))
                }
            }
        }
    }

    private static var fields: [(name: String, label: Text)] {
        [
            ("address", ListeningText.mailboxAddress), ("host", ListeningText.mailboxHost),
            ("security", ListeningText.mailboxSecurity), ("port", ListeningText.mailboxPort),
            ("user", ListeningText.mailboxUser), ("password", ListeningText.mailboxPassword),
            ("folder", ListeningText.mailboxFolder), ("start", ListeningText.mailboxStart),
            ("filing", ListeningText.mailboxFiling), ("filing_folder", ListeningText.mailboxFilingFolder),
            ("poll", ListeningText.mailboxPoll),
        ]
    }

    /// Which mail is taken.
    private enum Start: String, CaseIterable {
        case new
        case old

        static var choices: [Choice] {
            [Choice(new.rawValue, ListeningText.startNew), Choice(old.rawValue, ListeningText.startOld)]
        }
    }
}
