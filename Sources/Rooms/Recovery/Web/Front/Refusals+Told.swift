package import Web

extension PromiseRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .emptyText: WebText.fieldEmpty
        case .textTooLong: WebText.fieldTooLong(count: 200)
        case .inThePast: RecoveryText.refusedPast
        case .over: RecoveryText.refusedOver
        case .customerNotTold: RecoveryText.refusedNotTold
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal {
        self == .notFound
            ? .notFound
            : WebRefusal(status: 422, code: "promise-refused", title: RecoveryText.refusedTitle, detail: text)
    }

    /// The field that the sentence stands beside.
    var field: String {
        switch self {
        case .emptyText, .textTooLong: "words"
        case .customerNotTold: "told"
        case .notFound, .inThePast, .over: "day"
        }
    }
}

extension IdeaRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .answerMissing: RecoveryText.refusedAnswerMissing
        case .textTooLong: WebText.fieldTooLong(count: 20_000)
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal {
        self == .notFound
            ? .notFound : WebRefusal(status: 422, code: "idea-refused", title: RecoveryText.refusedTitle, detail: text)
    }
}
