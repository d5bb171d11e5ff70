package import Hummingbird
import NIOCore
import Primitives

/// A page or a part of one as an answer.
package struct HTMLResponse: ResponseGenerator, Sendable {
    /// HTTP status; 422 shows a refused form again.
    package let status: Int
    /// What is written.
    package let node: Node

    /// An answer with this status.
    package init(_ node: Node, status: Int = 200) {
        self.node = node
        self.status = status
    }

    /// Renders for the reader of the context.
    package func response(from request: Request, context: some RequestContext) throws -> Response {
        guard let context = context as? AramContext else { throw HTTPError(.internalServerError) }
        return response(in: context.locale)
    }

    /// Renders for a reader.
    package func response(in locale: PageLocale) -> Response {
        let body = ByteBuffer(bytes: node.bytes(in: locale))
        return Response(
            status: .init(code: status),
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: locale.language.rawValue,
                .vary: "Accept-Language, HX-Request",
            ],
            body: ResponseBody(byteBuffer: body))
    }
}

extension Response {
    /// 303: look at this address next; a script of htmx follows it as the browser does.
    package static func seeOther(_ address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address])
    }

    /// 204: done, nothing to show.
    package static var done: Response { Response(status: .noContent) }
}

extension Request {
    /// Whether a script of htmx asks for a part of a page.
    package var wantsFragment: Bool { headers[.htmxRequest] == "true" && headers[.htmxBoosted] != "true" }

    /// Whether the caller is a program: an API address or one that accepts JSON and not HTML.
    package var wantsJSON: Bool {
        if uri.path.hasPrefix("/api/") { return true }
        let accepted = headers[.accept] ?? ""
        return accepted.contains("json") && !accepted.contains("text/html")
    }
}
