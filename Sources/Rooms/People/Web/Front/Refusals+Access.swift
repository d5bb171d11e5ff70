package import Web

extension PasswordRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .tooShort: PeopleText.refusedPasswordShort(count: PasswordRule.minimum)
        case .tooLong: PeopleText.refusedPasswordLong
        case .tooCommon: PeopleText.refusedPasswordCommon
        case .wrongPresent: PeopleText.refusedPasswordWrong
        }
    }

    /// Always 422.
    package var told: WebRefusal { .unfit(text) }
}

extension TimeCodeRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .wrongCode: PeopleText.refusedCodeWrong
        case .stale: PeopleText.refusedCodeStale
        case .wrongPassword: PeopleText.refusedPasswordWrong
        }
    }

    /// Always 422.
    package var told: WebRefusal { .unfit(text) }
}

extension CustomerRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .unknown: WebText.notFoundDetail
        case .nameless: PeopleText.refusedNameless
        case .tooLong: PeopleText.refusedTooLong
        case .addressTaken: PeopleText.refusedAddressTaken
        case .mergedAway: PeopleText.refusedMergedAway
        case .sameCustomer: PeopleText.refusedSameCustomer
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .unknown ? .notFound : .unfit(text) }
}

extension OrderRefusal: ToldToPeople {
    /// The sentence beside the form or the line of an import.
    package var text: Text {
        switch self {
        case .numberMissing: PeopleText.refusedOrderNumber
        case .unknownCustomer: PeopleText.refusedOrderCustomer
        case .numberTaken: PeopleText.refusedOrderTaken
        }
    }

    /// Always 422.
    package var told: WebRefusal { .unfit(text) }
}

extension HasherBusy: ToldToPeople {
    /// 429: too many people sign in at once.
    package var told: WebRefusal { .tooMany }
}
