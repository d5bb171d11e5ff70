import HTTPTypes
import People
import Primitives
import Storage

/// One address of the API; the router and the OpenAPI document are both made from the same list of these.
struct ApiRoute: Sendable {
    /// What a request does.
    enum Perform: Sendable {
        /// Looks at one state of the database.
        case read(@Sendable (ApiCall, Snapshot) throws -> ApiAnswer)
        /// Acts in one transaction, which also keeps the answer for a repeated Idempotency-Key.
        case write(@Sendable (ApiCall, Act, Transaction) throws -> ApiAnswer)
    }

    let name: String
    let method: HTTPRequest.Method
    /// Behind `/api/v1`, with `{id}` for an id.
    let path: String
    let scope: ApiScope
    let summary: String
    var query: [String: JSONValue] = [:]
    var body: JSONValue?
    let answer: JSONValue
    let perform: Perform

    /// Status of the good answer.
    var status: Int { if case .write = perform { 201 } else { 200 } }

    /// The path as the router writes it.
    var pattern: String { "/api/v1" + path.replacing("{id}", with: ":id") }
}

/// A good answer with what goes into its headers.
struct ApiAnswer: Sendable {
    let body: JSONValue
    /// The version of the thing, for `ETag`.
    var version: Int?
    /// The cursor of the next page, for `Link`.
    var next: String?
}

/// All addresses of the API.
let apiRoutes: [ApiRoute] = feedbackRoutes + customerRoutes + caseRoutes + eventRoutes
