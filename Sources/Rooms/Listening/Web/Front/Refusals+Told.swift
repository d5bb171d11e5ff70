import Primitives
package import Web

extension FeedbackRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .nothingSaid: ListeningText.refusedNothingSaid
        case .faceUnknown: ListeningText.refusedFaceUnknown
        case .scoreUnknown: ListeningText.refusedScoreUnknown
        case .commentTooLong: ListeningText.refusedCommentTooLong
        case .phoneUnreadable: ListeningText.refusedPhone
        case .phoneMissing: ListeningText.refusedPhoneMissing
        case .expired: ListeningText.expiredTitle
        case .changeOfMindOver: ListeningText.refusedChangeOver
        case .alreadyVoided: ListeningText.refusedVoided
        case .fromFuture: ListeningText.refusedFuture
        case .unknown: WebText.notFoundDetail
        }
    }

    /// The field of answer forms that the refusal is about.
    package var field: String {
        switch self {
        case .phoneUnreadable, .phoneMissing: "phone"
        case .commentTooLong: "comment"
        case .fromFuture: "received"
        case .nothingSaid, .faceUnknown, .scoreUnknown, .expired, .changeOfMindOver, .alreadyVoided, .unknown: "face"
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension SurveyRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .nameMissing, .wordingMissing: WebText.fieldEmpty
        case .nameTooLong: WebText.fieldTooLong(count: 200)
        case .wordingTooLong(let part, _): WebText.fieldTooLong(count: part.limit)
        case .wordingBroken: ListeningText.refusedPlaceholder(names: SurveyPlaceholders.written)
        case .coolDownOutOfRange: ListeningText.refusedCoolDown
        case .delayOutOfRange: ListeningText.refusedDelay
        case .kindFixed: ListeningText.kindFixed
        case .scheduleOutOfRange: ListeningText.scheduleWrong
        case .reminderOutOfRange: ListeningText.reminderWrong
        case .unknown: WebText.notFoundDetail
        }
    }

    /// The field of the survey's form that the refusal is about.
    var field: String {
        switch self {
        case .nameMissing, .nameTooLong, .unknown: "name"
        case .wordingMissing(let part, let language), .wordingTooLong(let part, let language),
            .wordingBroken(let part, let language):
            wordingField(part, language)
        case .coolDownOutOfRange: "cool_down"
        case .delayOutOfRange: "delay"
        case .kindFixed: "kind"
        case .scheduleOutOfRange: "every"
        case .reminderOutOfRange: "reminder"
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension PlaceRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .nameMissing: WebText.fieldEmpty
        case .nameTooLong: WebText.fieldTooLong(count: Limits.lineCharacters)
        case .languageMissing: ListeningText.refusedPlaceLanguage
        case .siteMissing: ListeningText.refusedSiteMissing
        case .siteUnreadable(let line): ListeningText.refusedSite(site: line)
        case .tooManySites: ListeningText.refusedManySites(count: PlaceDraft.mostOrigins)
        case .closed: ListeningText.placeClosedDetail
        case .unknown: WebText.notFoundDetail
        }
    }

    /// The field of the place's form that the refusal is about.
    var field: String {
        switch self {
        case .nameMissing, .nameTooLong, .closed, .unknown: "name"
        case .languageMissing: "languages"
        case .siteMissing, .siteUnreadable, .tooManySites: "sites"
        }
    }

    /// 404 for what is not there, 410 for what is closed for good or for now, else 422.
    package var told: WebRefusal {
        switch self {
        case .unknown: .notFound
        case .closed:
            WebRefusal(
                status: 410, code: "place-closed", title: ListeningText.placeClosed,
                detail: ListeningText.placeClosedDetail)
        default: .unfit(text)
        }
    }
}

extension ListRefusal: ToldToPeople {
    /// The sentence beside the upload.
    package var text: Text {
        switch self {
        case .empty: ListeningText.listEmpty
        case .spreadsheet: ListeningText.listSpreadsheet
        case .notText: ListeningText.listNotText
        case .unknownEncoding: ListeningText.listEncoding
        case .tooLarge: WebText.tooLargeTitle
        case .tooManyRows: ListeningText.listTooManyRows(count: CSVReader.mostRows)
        case .noRows: ListeningText.listNoRows
        case .columnsMissing(let groups):
            ListeningText.listColumnsMissing(
                columns: .verbatim(groups.map { $0.map(\.rawValue).joined(separator: " / ") }.joined(separator: ", ")))
        case .columnRepeated(let column): ListeningText.listColumnRepeated(column: column.rawValue)
        case .headingMissing(let column): ListeningText.listHeadingMissing(column: column.rawValue)
        case .otherEncoding(let found): ListeningText.listOtherEncoding(encoding: found.rawValue)
        case .unknown: WebText.notFoundDetail
        case .alreadyEnded: ListeningText.listAlreadyEnded
        }
    }

    /// 404 and 413 for what is not there or too large, else 422.
    package var told: WebRefusal {
        switch self {
        case .unknown: .notFound
        case .tooLarge: .tooLarge
        default: .unfit(text)
        }
    }
}

extension RowIssue {
    /// What is wrong, in a few words.
    package var text: Text {
        switch self {
        case .missing: ListeningText.issueMissing
        case .malformed: ListeningText.issueMalformed
        case .unreadable: ListeningText.issueUnreadable
        case .notAnEmail: ListeningText.issueEmail
        case .notAPhone: ListeningText.issuePhone
        case .notADate: ListeningText.issueDate
        case .inTheFuture: ListeningText.issueFuture
        case .notAnAmount: ListeningText.issueAmount
        case .unknownWord: ListeningText.issueWord
        case .tooLong: ListeningText.issueLong
        case .nothingSaid: ListeningText.issueNothing
        case .repeated: ListeningText.issueRepeated
        case .unknownCustomer: ListeningText.issueCustomer
        case .numberTaken: ListeningText.issueNumber
        case .notStored: ListeningText.issueStored
        case .surveyInactive, .noAddress, .unsubscribed, .noConsent, .bounced, .coolDown, .alreadyAsked:
            SkipReason(rawValue: rawValue)?.text ?? ListeningText.issueStored
        }
    }
}

extension WebRefusal {
    /// 422 with one sentence, for a form whose page is gone.
    static func unfit(_ text: Text) -> WebRefusal {
        WebRefusal(status: 422, code: "refused", title: ListeningText.refusedTitle, detail: text)
    }
}
