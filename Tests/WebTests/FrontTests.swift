import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Primitives
import Testing

@testable import Web

/// A refusal as a room has it.
private enum TooLate: Error, ToldToPeople {
    case closed
    var told: WebRefusal {
        WebRefusal(status: 409, code: "case-closed", title: .verbatim("Closed"), detail: WebText.conflictDetail)
    }
}

private struct Broken: Error { let secret = "emma@example.com" }

@Suite struct `Standing before the rooms` {
    private let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    private func application() throws -> some ApplicationProtocol {
        let router = Router(context: AramContext.self)
        let clock = WallClock { Readers.budapest }
        let assets = try Assets.load(own: Readers.checkout.appending(path: "Assets"), vendor: nil)
        WebFront(assets: assets, clock: clock, seal: seal, origins: ["https://desk.example"]) { request in
            request.cookies["session"] == nil ? nil : Readers.viewer
        }.join(router)
        router.get("/page") { _, _ in HTMLResponse(p { WebText.save }) }
        router.post("/note") { _, context in HTMLResponse(p { context.form.text("note") }) }
        router.post("/closed") { _, _ -> Response in throw TooLate.closed }
        router.get("/broken") { _, _ -> Response in throw Broken() }
        router.get("/api/v1/fields") { _, _ -> Response in throw WebRefusal.badFields(["email": WebText.fieldNotEmail])
        }
        router.get("/mine") { _, context in
            let viewer = try context.requireViewer()
            return HTMLResponse(p { viewer.name })
        }
        WebFront.refuseOtherMethods(on: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    private func ask(
        _ uri: String, _ method: HTTPRequest.Method = .get, _ headers: [String: String] = [:], body: String? = nil,
        check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
        var fields = HTTPFields()
        for (name, value) in headers {
            let name = try #require(HTTPField.Name(name))
            fields[name] = value
        }
        let sent = fields
        try await application().test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: sent, body: body.map { ByteBuffer(string: $0) })
            {
                try check($0)
            }
        }
    }

    private let form = "application/x-www-form-urlencoded"
    private var token: String { seal.token(of: Readers.viewer.sessionID) }

    @Test func `pages have the strict policy and stay out of caches`() async throws {
        try await ask("/page") { response in
            #expect(response.headers[.contentSecurityPolicy] == SecurityHeaders.policy)
            #expect(!SecurityHeaders.policy.contains("unsafe"))
            #expect(response.headers[.cacheControl] == "no-store")
            #expect(response.headers[.xContentTypeOptions] == "nosniff")
            #expect(String(buffer: response.body) == "<p>Save</p>")
        }
    }

    @Test(arguments: [
        ("fa-IR,fa;q=0.9,en;q=0.5", "ذخیره"), ("de,hu;q=0.7,en;q=0.3", "Mentés"), ("de", "Save"),
        ("hu;q=0, en;q=0.1", "Save"), (";;,,q=", "Save"),
    ])
    func `a visitor gets the best of the three languages`(header: String, words: String) async throws {
        try await ask("/page", .get, ["Accept-Language": header]) {
            #expect(String(buffer: $0.body) == "<p>\(words)</p>")
        }
    }

    @Test func `the viewer's language is stronger than the browser's`() async throws {
        try await ask("/page", .get, ["Cookie": "session=1", "Accept-Language": "fa"]) {
            #expect(String(buffer: $0.body) == "<p>Mentés</p>")
        }
    }

    @Test func `a form with the session's token is taken`() async throws {
        let headers = ["Cookie": "session=1", "Content-Type": form, "Sec-Fetch-Site": "same-origin"]
        try await ask("/note", .post, headers, body: "note=szia&_token=\(token)") {
            #expect($0.status == .ok && String(buffer: $0.body) == "<p>szia</p>")
        }
    }

    @Test func `a script sends the token in a header`() async throws {
        let headers = [
            "Cookie": "session=1", "Content-Type": form, "Sec-Fetch-Site": "same-origin", "X-Form-Token": token,
        ]
        try await ask("/note", .post, headers, body: "note=a") { #expect($0.status == .ok) }
    }

    @Test(arguments: ["", "&_token=", "&_token=00", "&_token=ffffffffffffffff"])
    func `a form without the session's token is refused`(end: String) async throws {
        let headers = ["Cookie": "session=1", "Content-Type": form, "Sec-Fetch-Site": "same-origin"]
        try await ask("/note", .post, headers, body: "note=szia\(end)") { #expect($0.status == .forbidden) }
    }

    @Test func `a form of another site is refused even with the token`() async throws {
        let body = "note=szia&_token=\(token)"
        let base = ["Cookie": "session=1", "Content-Type": form]
        try await ask("/note", .post, base.merging(["Sec-Fetch-Site": "cross-site"]) { $1 }, body: body) {
            #expect($0.status == .forbidden)
        }
        try await ask("/note", .post, base.merging(["Origin": "https://evil.example"]) { $1 }, body: body) {
            #expect($0.status == .forbidden)
        }
        try await ask("/note", .post, base.merging(["Origin": "https://desk.example"]) { $1 }, body: body) {
            #expect($0.status == .ok)
        }
    }

    @Test func `a visitor's form needs no token but must not come from another site`() async throws {
        try await ask("/note", .post, ["Content-Type": form], body: "note=a") { #expect($0.status == .ok) }
        try await ask("/note", .post, ["Content-Type": form, "Sec-Fetch-Site": "cross-site"], body: "note=a") {
            #expect($0.status == .forbidden)
        }
    }

    @Test func `a form beyond the limit is refused as too large`() async throws {
        let body = "note=" + String(repeating: "a", count: Limits.requestBodyBytes)
        try await ask("/note", .post, ["Content-Type": form], body: body) { #expect($0.status == .contentTooLarge) }
    }

    @Test func `a room's refusal is shown as a page with a reference`() async throws {
        try await ask("/closed", .post, ["Accept-Language": "hu"]) { response in
            let markup = String(buffer: response.body)
            #expect(response.status == .conflict)
            #expect(markup.contains("<h1>Closed</h1>") && markup.contains("Azonosító: "))
        }
    }

    @Test func `a failure tells nothing of its inside`() async throws {
        try await ask("/broken") { response in
            let markup = String(buffer: response.body)
            #expect(response.status == .internalServerError)
            #expect(!markup.contains("emma@example.com") && !markup.contains("Broken"))
            #expect(markup.contains("Reference: "))
        }
    }

    @Test func `a part of a page gets its refusal as a toast`() async throws {
        try await ask("/broken", .get, ["HX-Request": "true"]) { response in
            #expect(response.headers[.htmxRetarget] == "#toasts")
            #expect(String(buffer: response.body).hasPrefix("<div class=\"toast toast--red\" role=\"alert\">"))
        }
    }

    @Test func `programs get problem details with the fields named`() async throws {
        try await ask("/api/v1/fields") { response in
            #expect(response.headers[.contentType] == "application/problem+json")
            let json = String(buffer: response.body)
            #expect(response.status.code == 422)
            #expect(
                json.contains(#""errors":[{"detail":"This does not look like an e-mail address.","field":"email"}]"#))
            #expect(json.contains(#""type":"urn:aram:problem:bad-fields""#))
            #expect(json.contains(#""instance":"/api/v1/fields""#))
        }
    }

    @Test func `an unknown address is a page in the reader's language`() async throws {
        try await ask("/nowhere", .get, ["Accept-Language": "fa"]) { response in
            #expect(response.status == .notFound)
            #expect(String(buffer: response.body).contains("<html lang=\"fa\" dir=\"rtl\""))
        }
    }

    @Test func `a page of staff asks visitors to sign in`() async throws {
        try await ask("/mine") { #expect($0.status == .unauthorized) }
        try await ask("/mine", .get, ["Cookie": "session=1"]) {
            #expect(String(buffer: $0.body) == "<p>Nóra Szabó</p>")
        }
    }

    @Test func `another method is refused with the methods that are taken`() async throws {
        try await ask("/page", .delete) { response in
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET")
        }
    }

    @Test func `hashed files are cached for ever and packed where the browser takes it`() async throws {
        let assets = try Assets.load(own: Readers.checkout.appending(path: "Assets"), vendor: nil)
        try await ask(assets.address(of: .styles), .get, ["Accept-Encoding": "br, gzip"]) { response in
            #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(response.headers[.contentEncoding] == "gzip")
            #expect(response.headers[.contentType] == "text/css; charset=utf-8")
        }
        try await ask("/assets/app.css") { response in
            #expect(response.headers[.cacheControl] == "public, max-age=300")
            #expect(response.headers[.contentEncoding] == nil)
        }
        try await ask("/assets/../Package.swift") { #expect($0.status == .notFound) }
    }

    @Test func `a token of another session or length is not accepted`() {
        let other = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))
        #expect(seal.accepts(token, of: Readers.viewer.sessionID))
        #expect(!seal.accepts(token, of: other))
        #expect(!seal.accepts(String(token.dropLast()), of: Readers.viewer.sessionID))
        #expect(!FormSeal { _ in [] }.accepts("", of: other))
    }
}
