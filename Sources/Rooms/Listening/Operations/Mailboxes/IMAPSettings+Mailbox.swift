import Mail

extension IMAPSettings {
    /// How the mailbox of a draft is reached; it is opened for writing only when something in it is to change.
    init(_ draft: MailboxDraft, password: String) {
        let encryption: Encryption =
            switch draft.security {
            case .tls: .implicit
            case .startTLS: .startTLS
            case .plain: .none
            }
        self.init(
            host: draft.host, port: draft.port, encryption: encryption, user: draft.user, password: password,
            folder: draft.folder)
        isReadOnly = draft.filing == .leave
    }
}

extension MailboxDraft {
    /// What is done to a message that was taken; nil leaves it alone.
    var mark: TakenMark? {
        switch filing {
        case .leave: nil
        case .seen: .seen
        case .move: .moved(to: filingFolder)
        }
    }
}

extension IMAPProblem {
    /// The word that the mailbox keeps.
    var trouble: MailboxTrouble { MailboxTrouble(rawValue: kind.rawValue) ?? .cutOff }
}
