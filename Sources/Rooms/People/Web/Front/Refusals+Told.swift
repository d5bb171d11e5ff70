package import Web

extension TenantRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .alreadySetUp: PeopleText.refusedAlreadySetUp
        case .nameMissing: PeopleText.refusedNameMissing
        case .unknownZone: PeopleText.refusedUnknownZone
        case .unknown: WebText.notFoundDetail
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension MembershipRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .noRole: PeopleText.refusedNoRole
        case .lastAdministrator: PeopleText.refusedLastAdministrator
        case .alreadyMember: PeopleText.refusedAlreadyMember
        case .unknown: PeopleText.refusedNoMember
        case .nameMissing: PeopleText.refusedNameMissing
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension InvitationRefusal: ToldToPeople {
    /// The sentence on the page of the link.
    package var text: Text {
        switch self {
        case .unknown: PeopleText.refusedLinkUnknown
        case .expired: PeopleText.refusedLinkExpired
        case .used: PeopleText.refusedLinkUsed
        case .wrongPassword: PeopleText.refusedJoinPassword
        }
    }

    /// 404 for a link that is not ours, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension TeamRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .nameMissing: PeopleText.refusedNameMissing
        case .nameTaken: PeopleText.refusedTeamTaken
        case .unknown: WebText.notFoundDetail
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension ShiftRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .outsideDay: PeopleText.refusedShiftDay
        case .overlapping: PeopleText.refusedShiftOverlap
        case .tooMany: PeopleText.refusedShiftMany
        }
    }

    /// Always 422.
    package var told: WebRefusal { .unfit(text) }
}

extension ApiKeyRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .nameMissing: PeopleText.refusedNameMissing
        case .noScope: PeopleText.refusedNoScope
        case .unknown: WebText.notFoundDetail
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension WebRefusal {
    /// 422 with one sentence, for a form whose page is gone.
    static func unfit(_ text: Text) -> WebRefusal {
        WebRefusal(status: 422, code: "refused", title: PeopleText.refusedTitle, detail: text)
    }
}
