package import Web

extension ActionRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .noSuchCause: PreventionText.refusedCause
        case .noSuchOwner: PreventionText.refusedOwner
        case .emptyText: PreventionText.refusedEmpty
        case .textTooLong(let limit): PreventionText.refusedLong(count: limit)
        case .tooManyWhys: PreventionText.refusedWhys
        case .dueInPast: PreventionText.refusedDue
        case .effectivenessTooEarly: PreventionText.refusedEarly
        case .notUnderWay: PreventionText.refusedUnderWay
        case .notDone: PreventionText.refusedNotDone
        case .notDueForCheck: PreventionText.refusedCheck
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal { self == .notFound ? .notFound : refused(text) }

    /// The field that the sentence stands beside.
    var field: String {
        switch self {
        case .noSuchCause: "cause"
        case .noSuchOwner: "owner"
        case .dueInPast: "due"
        case .effectivenessTooEarly: "check"
        case .tooManyWhys: "why1"
        default: "title"
        }
    }
}

extension LessonRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .emptyText: PreventionText.refusedEmpty
        case .textTooLong(let limit): PreventionText.refusedLong(count: limit)
        case .noSuchLink: PreventionText.refusedLink
        case .staffOnly: WebText.notAllowedDetail
        }
    }

    /// 422 with the sentence.
    package var told: WebRefusal { refused(text) }
}

private func refused(_ text: Text) -> WebRefusal {
    WebRefusal(status: 422, code: "refused", title: PreventionText.refusedTitle, detail: text)
}
