extension WebRefusal {
    /// 404: the address shows nothing, or nothing of this tenant.
    package static let notFound = WebRefusal(
        status: 404, code: "not-found", title: WebText.notFoundTitle, detail: WebText.notFoundDetail)

    /// 403: the role does not allow it.
    package static let notAllowed = WebRefusal(
        status: 403, code: "not-allowed", title: WebText.notAllowedTitle, detail: WebText.notAllowedDetail)

    /// 401: there is no session.
    package static let signInFirst = WebRefusal(
        status: 401, code: "sign-in-first", title: WebText.signInFirstTitle, detail: WebText.signInFirstDetail)

    /// 403: the token of the form is missing or of another session, or the request came from another site.
    package static let staleForm = WebRefusal(
        status: 403, code: "stale-form", title: WebText.staleFormTitle, detail: WebText.staleFormDetail)

    /// 413: more than the limit.
    package static let tooLarge = WebRefusal(
        status: 413, code: "too-large", title: WebText.tooLargeTitle, detail: WebText.tooLargeDetail)

    /// 429: more often than the limit.
    package static let tooMany = WebRefusal(
        status: 429, code: "too-many", title: WebText.tooManyTitle, detail: WebText.tooManyDetail)

    /// 400: not to be read.
    package static let badRequest = WebRefusal(
        status: 400, code: "bad-request", title: WebText.badRequestTitle, detail: WebText.badRequestDetail)

    /// 409: changed by someone else in between.
    package static let conflict = WebRefusal(
        status: 409, code: "conflict", title: WebText.conflictTitle, detail: WebText.conflictDetail)

    /// 500: the world broke; nothing of it is told.
    package static let failure = WebRefusal(
        status: 500, code: "failure", title: WebText.problemTitle, detail: WebText.problemDetail)

    /// 405 with the methods that the address takes.
    package static func badMethod(allowed: [String]) -> WebRefusal {
        WebRefusal(
            status: 405, code: "bad-method", title: WebText.badMethodTitle, detail: WebText.badMethodDetail,
            allowed: allowed)
    }

    /// 422 with what is wrong with each field.
    package static func badFields(_ problems: [String: Text]) -> WebRefusal {
        WebRefusal(
            status: 422, code: "bad-fields", title: WebText.formProblems(count: problems.count),
            detail: WebText.badRequestDetail,
            fields: problems.sorted { $0.key < $1.key }.map { FieldProblem(name: $0.key, text: $0.value) })
    }

    /// The refusal that stands for a status that the framework gave.
    static func of(status: Int) -> WebRefusal {
        switch status {
        case 401: signInFirst
        case 403: notAllowed
        case 404: notFound
        case 405: badMethod(allowed: [])
        case 409: conflict
        case 413: tooLarge
        case 429: tooMany
        case 400..<500: badRequest
        default: failure
        }
    }
}
