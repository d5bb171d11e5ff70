import HTTPTypes
import Handling
import Listening
import People
import Primitives
import Storage
import Web

/// One address of the API; the router, the document and the page for readers are all made from the same list of these.
struct ApiRoute: Sendable {
    /// What a request does.
    enum Perform: Sendable {
        /// Looks at one state of the database.
        case read(@Sendable (ApiCall, Snapshot) throws -> ApiAnswer)
        /// Acts in one transaction, which also keeps the answer for a repeated Idempotency-Key.
        case write(@Sendable (ApiCall, Act, Transaction) throws -> ApiAnswer)
        /// Stays open and tells events as they are written.
        case stream
    }

    /// The name in the document and in the catalogue of texts.
    let name: String
    let method: HTTPRequest.Method
    /// Behind `/api/v1`, with `{id}` for an id.
    let path: String
    let scope: ApiScope
    /// What it does, in one sentence.
    let about: Text
    var query: [ApiField] = []
    var body: ApiBody?
    /// Status of the good answer.
    var status = 200
    /// JSON Schema of the good answer.
    let answer: JSONValue
    let perform: Perform

    /// The path as the router writes it.
    var pattern: String { "/api/v1" + path.replacing("{id}", with: ":id") }

    /// Whether it changes anything.
    var isWrite: Bool { if case .write = perform { true } else { false } }
}

/// A good answer with what goes into its headers.
struct ApiAnswer: Sendable {
    let body: JSONValue
    /// The version of the thing, for `ETag`.
    var version: Int?
    /// The cursor of the next page, for `Link`.
    var next: String?

    /// An answer about one thing.
    init(_ body: JSONValue, version: Int? = nil) {
        self.body = body
        self.version = version
    }

    /// A page of a list.
    init(items: [JSONValue], next: String?) {
        body = next.map { ["items": .array(items), "next": .string($0)] } ?? ["items": .array(items)]
        self.next = next
    }
}

/// All addresses of the API, in the order in which they are explained.
let apiRoutes: [ApiRoute] =
    feedbackRoutes + customerRoutes + orderRoutes + caseRoutes + correspondenceRoutes + offerRoutes + eventRoutes
