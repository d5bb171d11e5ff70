package import Web

extension ConductRefusal: ToldToPeople {
    /// The sentence that people read.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .noSuchCustomer: CareText.refusedNoCustomer
        case .emptyText: CareText.refusedEmpty
        case .textTooLong(let limit): CareText.refusedLong(count: limit)
        case .rungSkipped(let needed): needed.skippedText
        case .alreadyOnRung: CareText.refusedOnRung
        case .contactMissing: CareText.refusedContact
        case .reviewOutOfRange: CareText.refusedReview
        case .notInForce: CareText.refusedEnded
        case .alreadyAppealed: CareText.refusedAppealed
        case .noOpenAppeal: CareText.refusedNoAppeal
        case .ownDecision: CareText.refusedOwnDecision
        case .staffOnly: WebText.notAllowedDetail
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .notFound ? .notFound : refused(text) }

    /// The field of the form of a new step that the sentence stands beside.
    var field: String {
        switch self {
        case .contactMissing: "contact"
        case .reviewOutOfRange: "review"
        default: "evidence"
        }
    }
}

extension OverruleRefusal: ToldToPeople {
    /// The sentence that people read.
    package var text: Text {
        switch self {
        case .noSuchCase: CareText.refusedNoCase
        case .ownDecision: CareText.refusedOwn
        case .staffOnly: WebText.notAllowedDetail
        case .reasonMissing: CareText.refusedReason
        case .reasonTooLong(let limit): CareText.refusedLong(count: limit)
        }
    }

    /// 422 with the sentence.
    package var told: WebRefusal { refused(text) }

    /// The field that the sentence stands beside.
    var field: String {
        switch self {
        case .noSuchCase: "number"
        case .ownDecision, .staffOnly: "agent"
        case .reasonMissing, .reasonTooLong: "reason"
        }
    }
}

extension BreatherRefusal: ToldToPeople {
    /// The sentence that people read.
    package var text: Text {
        switch self {
        case .alreadyResting: CareText.refusedResting
        case .notOffered: CareText.refusedNotOffered
        }
    }

    /// 422 with the sentence.
    package var told: WebRefusal { refused(text) }
}

extension PulseRefusal: ToldToPeople {
    /// The sentence that people read.
    package var text: Text {
        switch self {
        case .nothingAnswered, .outsideScale: CareText.refusedPulseEmpty
        case .alreadyAnswered: CareText.refusedPulseAgain
        case .staffOnly: WebText.notAllowedDetail
        }
    }

    /// 422 with the sentence.
    package var told: WebRefusal { refused(text) }
}

extension ConductRung {
    /// The name of the rung.
    var text: Text {
        switch self {
        case .note: CareText.rungNote
        case .warning: CareText.rungWarning
        case .restricted: CareText.rungRestricted
        }
    }

    /// The tone of its chip.
    var tone: Tone {
        switch self {
        case .note: .plain
        case .warning: .yellow
        case .restricted: .red
        }
    }

    /// What the rung means for the customer.
    var meaning: Text {
        switch self {
        case .note: CareText.rungNoteMeaning
        case .warning: CareText.rungWarningMeaning
        case .restricted: CareText.rungRestrictedMeaning
        }
    }

    fileprivate var skippedText: Text { Text.joined([CareText.refusedSkipped, text], separator: " ") }
}

private func refused(_ text: Text) -> WebRefusal {
    WebRefusal(status: 422, code: "refused", title: CareText.refusedTitle, detail: text)
}
