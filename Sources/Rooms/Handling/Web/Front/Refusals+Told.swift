import Storage
package import Web

extension CaseRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .closed: HandlingText.refusedClosed
        case .notClosed: HandlingText.refusedNotClosed
        case .merged: HandlingText.refusedMerged
        case .notMerged: HandlingText.refusedNotMerged
        case .taken: HandlingText.refusedTaken
        case .staffOnly: HandlingText.refusedStaffOnly
        case .nobodyNamed: HandlingText.refusedNobodyNamed
        case .stagePassed: HandlingText.refusedStagePassed
        case .needsClosure: HandlingText.refusedNeedsClosure
        case .incomplete(let gaps): gaps.text
        case .emptyText: WebText.fieldEmpty
        case .textTooLong(let limit): WebText.fieldTooLong(count: limit)
        case .noSuchComplaint: HandlingText.refusedNoComplaint
        case .onlyComplaint: HandlingText.refusedOnlyComplaint
        case .noSuchCause: HandlingText.refusedNoCause
        case .sameCase: HandlingText.refusedSameCase
        case .differentCustomers: HandlingText.refusedDifferentCustomers
        case .noSuchGuideStep: HandlingText.refusedGuideStep
        case .noSuchCustomer: HandlingText.refusedNoCustomer
        case .noSuchFinding: HandlingText.refusedNoFinding
        }
    }

    /// 404 for what is not there, 409 for what somebody else did first, else 422.
    package var told: WebRefusal {
        switch self {
        case .notFound: .notFound
        case .taken: WebRefusal(status: 409, code: "case-taken", title: WebText.conflictTitle, detail: text)
        default: WebRefusal(status: 422, code: "case-refused", title: HandlingText.refusedTitle, detail: text)
        }
    }
}

extension ClosureGaps {
    /// What is missing, as one sentence.
    var text: Text {
        var parts: [Text] = []
        if merits { parts.append(HandlingText.gapMerits) }
        if action { parts.append(HandlingText.gapAction) }
        if !causes.isEmpty { parts.append(HandlingText.gapCauses(count: causes.count)) }
        return HandlingText.refusedIncomplete(parts: .list(parts))
    }
}

/// The sentence for an error that a form can be shown with again; other errors are thrown on.
func formProblem(_ error: any Error) throws -> Text {
    if let refusal = error as? CaseRefusal {
        if case .notFound = refusal { throw refusal }
        return refusal.text
    }
    if error is StaleVersion { return HandlingText.refusedStale }
    throw error
}

extension SavedViewRefusal: ToldToPeople {
    /// The sentence for people.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .staffOnly: HandlingText.refusedStaffOnly
        case .nameMissing: WebText.fieldEmpty
        case .nameTooLong(let limit): WebText.fieldTooLong(count: limit)
        case .noCondition: HandlingText.refusedNoCondition
        case .tooMany: HandlingText.refusedTooManyViews(count: SavedView.most)
        }
    }

    /// 404 for a view that is not the reader's, else 422.
    package var told: WebRefusal {
        switch self {
        case .notFound: .notFound
        default: WebRefusal(status: 422, code: "view-refused", title: HandlingText.refusedTitle, detail: text)
        }
    }
}
