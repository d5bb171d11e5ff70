package import Web

extension MailboxTrouble {
    /// What is wrong, as a sentence.
    package var text: Text {
        switch self {
        case .hostUnknown: ListeningText.troubleHostUnknown
        case .refused: ListeningText.troubleRefused
        case .timedOut: ListeningText.troubleTimedOut
        case .encryption: ListeningText.troubleEncryption
        case .noEncryption: ListeningText.troubleNoEncryption
        case .notIMAP: ListeningText.troubleNotImap
        case .signInRefused: ListeningText.troubleSignInRefused
        case .folderMissing: ListeningText.troubleFolderMissing
        case .cutOff: ListeningText.troubleCutOff
        case .garbled: ListeningText.troubleGarbled
        case .serverRefused: ListeningText.troubleServerRefused
        case .notFiled: ListeningText.troubleNotFiled
        case .passwordLost: ListeningText.troublePasswordLost
        }
    }
}

extension MailboxSecurity {
    static var choices: [Choice] {
        allCases.map { security in
            switch security {
            case .tls: Choice(security.rawValue, ListeningText.securityTls)
            case .startTLS: Choice(security.rawValue, ListeningText.securityStarttls)
            case .plain: Choice(security.rawValue, ListeningText.securityPlain)
            }
        }
    }
}

extension MailboxFiling {
    static var choices: [Choice] {
        allCases.map { filing in
            switch filing {
            case .leave: Choice(filing.rawValue, ListeningText.filingLeave)
            case .seen: Choice(filing.rawValue, ListeningText.filingSeen)
            case .move: Choice(filing.rawValue, ListeningText.filingMove)
            }
        }
    }
}

extension MailboxRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .hostUnreadable: ListeningText.refusedHost
        case .portOutOfRange: ListeningText.refusedPort
        case .plainElsewhere: ListeningText.refusedPlainElsewhere
        case .userMissing, .folderMissing: WebText.fieldEmpty
        case .passwordMissing: ListeningText.refusedMailboxPassword
        case .filingFolderMissing: ListeningText.refusedFilingFolder
        case .pollOutOfRange: ListeningText.refusedPoll
        case .alreadyThere: ListeningText.refusedMailboxThere
        case .tooMany: ListeningText.refusedManyMailboxes(count: PolledMailbox.limit)
        case .unknown: WebText.notFoundDetail
        }
    }

    /// The field of the form that the refusal is about.
    var field: String {
        switch self {
        case .hostUnreadable, .alreadyThere, .tooMany, .unknown: "host"
        case .portOutOfRange: "port"
        case .plainElsewhere: "security"
        case .userMissing: "user"
        case .passwordMissing: "password"
        case .folderMissing: "folder"
        case .filingFolderMissing: "filing_folder"
        case .pollOutOfRange: "poll"
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}
