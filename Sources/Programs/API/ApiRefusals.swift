import Handling
import Listening
import Primitives
import Storage
import Web

/// Turns the refusals of rooms into problems; everything else is passed on.
func toldToPrograms<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
    do {
        return try await work()
    } catch CaseRefusal.notFound {
        throw WebRefusal.notFound
    } catch FeedbackRefusal.unknown {
        throw WebRefusal.notFound
    } catch is StaleVersion {
        throw WebRefusal.conflict
    } catch let refusal as CaseRefusal {
        switch refusal {
        case .closed: throw refused(409, "case-closed")
        case .merged: throw refused(409, "case-merged")
        case .emptyText, .textTooLong: throw refused(422, "text-empty-or-too-long")
        default: throw refused(409, "case-refused")
        }
    } catch let refusal as FeedbackRefusal {
        throw refused(422, "feedback-" + hyphened("\(refusal)"))
    }
}

extension WebRefusal {
    /// 401: no key, or one that was revoked.
    static let keyMissing = WebRefusal(
        status: 401, code: "key-missing", title: ApiText.keyTitle, detail: ApiText.keyDetail)

    /// 422: one Idempotency-Key for two requests.
    static let onceKeyReused = WebRefusal(
        status: 422, code: "idempotency-key-reused", title: ApiText.onceTitle, detail: ApiText.onceDetail)

    /// 403: the key lacks a scope.
    static func scopeMissing(_ scope: String) -> WebRefusal {
        WebRefusal(
            status: 403, code: "scope-missing", title: ApiText.scopeTitle, detail: ApiText.scopeDetail(scope: scope))
    }
}

private func refused(_ status: Int, _ code: String) -> WebRefusal {
    WebRefusal(status: status, code: code, title: ApiText.refusedTitle, detail: ApiText.refusedDetail)
}

/// `nothingSaid` becomes `nothing-said`.
private func hyphened(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
}
