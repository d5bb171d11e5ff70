import HTTPTypes
import Hummingbird
import Primitives
import Testing
import Web

@testable import API

@Suite struct `Explaining the API` {
    @Test func `the document and the router know the same addresses`() async throws {
        try await Program.with { program in
            let document = try await program.ask(.get, "/api/v1/openapi.json")
            #expect(document.status == 200 && document.body["openapi"]?.text == "3.1.0")
            guard case .object(let paths)? = document.body["paths"] else {
                Issue.record("the document has no paths")
                return
            }
            var described: Set<String> = []
            for (path, item) in paths {
                guard case .object(let operations) = item else { continue }
                for method in operations.keys { described.insert("\(method.uppercased()) \(path)") }
            }
            let router = Router(context: AramContext.self)
            program.api.add(to: router)
            let registered = Set(
                router.routes.map { "\($0.method.rawValue) \($0.path.description)" })
            #expect(registered.subtracting(described) == ["GET /api/v1/openapi.json", "GET /api/v1/docs"])
            #expect(described.subtracting(registered).isEmpty)
        }
    }

    @Test func `every operation has a name of its own`() {
        #expect(Set(apiRoutes.map(\.name)).count == apiRoutes.count)
    }

    @Test(arguments: [("en", "The Aram API"), ("hu", "Az Aram API-ja"), ("fa", "API آرام")])
    func `a page explains every address to people`(language: String, title: String) async throws {
        try await Program.with { program in
            let page = try await program.ask(.get, "/api/v1/docs?lang=\(language)")
            #expect(page.status == 200 && page.text.contains(title) && !page.text.contains("<script>"))
            for route in apiRoutes { #expect(page.text.contains("id=\"\(route.name)\""), "\(route.name)") }
        }
    }

    @Test(arguments: [
        ("a@b", true), ("käthe@müller.example", true), ("رضا@مثال.ir", true), ("a b@c.example", false), ("@c", false),
        ("a@b@c", false), ("a@b..c", false), ("a@.b", false), ("İ@b", false),
    ])
    func `mail addresses are taken as the document says`(text: String, isTaken: Bool) {
        #expect(ApiShape.email.problems(with: .string(text), at: "").isEmpty == isTaken)
    }

    @Test(arguments: [
        ("x", true), ("\u{200B}", false), ("", false), (" \n", false), ("a\0b", false), ("😡", true),
    ])
    func `words need something to be seen`(text: String, isTaken: Bool) {
        #expect(ApiShape.text(10).problems(with: .string(text), at: "").isEmpty == isTaken)
    }
}
