import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Primitives
import Storage
import Testing
import Web

@testable import API
@testable import aram

@Suite struct `Two brands in one house` {
    /// Parts of addresses that are no ids: signed tokens, names and words of closed lists.
    private static let words: Set<String> = ["token", "secret", "slug", "measure", "word", "kind"]

    /// Fields that let forms of many pages pass their own checks, so that the id decides.
    private static let form =
        "body=Words&words=Words&name=Name&title=Name&text=Words&comment=Words&key=k1&do=take&merits=Words&action=Words"
        + "&finding=01900000-0000-7000-8000-000000000001%2Fanger%3D0"
        + "&kind=note&reason=test&state=on&version=1&step=1&language=en&roles=agent&email=a%40example.test&summary=Words"

    @Test func `no address shows or changes anything of the other brand`() async throws {
        try await TwoBrands.open { brands in
            let ids = try await brands.idsOfShop()
            let before = try await brands.rows(of: brands.shop)
            let (leaks, asked) = try await Self.ask(brands.house) { client in
                var (leaks, asked): ([String], Int) = ([], 0)
                for route in Self.routes(of: brands.house) {
                    // An id of the other brand must do what an id does that nobody ever had.
                    let nobody = try await client.status(of: route, naming: UUID(), as: brands.intoOther)
                    if nobody == 405 { continue }
                    if route.method == .get && ![403, 404].contains(nobody) {
                        leaks.append("GET \(route.path) with an id of nobody: \(nobody)")
                    }
                    for (kind, id) in ids {
                        let status = try await client.status(of: route, naming: id, as: brands.intoOther)
                        asked += 1
                        guard status != nobody else { continue }
                        leaks.append("\(route.method.rawValue) \(route.path) with a \(kind): \(status)")
                    }
                }
                return (leaks, asked)
            }
            #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
            #expect(asked > 1000)
            let after = try await brands.rows(of: brands.shop)
            for (table, rows) in before { #expect(after[table] == rows, "\(table) was changed") }
        }
    }

    @Test func `the same addresses show the brand's own things`() async throws {
        try await TwoBrands.open { brands in
            let ids = try await brands.idsOfShop()
            let shown = try await Self.ask(brands.house) { client in
                var shown: Set<String> = []
                for route in Self.routes(of: brands.house) where route.method == .get {
                    for (_, id) in ids where !shown.contains(route.path) {
                        let status = try await client.status(of: route, naming: id, as: brands.intoShop)
                        if status == 200 { shown.insert(route.path) }
                    }
                }
                return shown
            }
            let known: Set<String> = [
                "/cases/{id}", "/cases/{id}/closure", "/customers/{id}", "/feedback/{id}", "/staff/{id}",
                "/surveys/{id}",
                "/api/v1/cases/{id}", "/api/v1/customers/{id}", "/api/v1/cases/{id}/entries",
            ]
            #expect(known.subtracting(shown).isEmpty)
        }
    }

    /// The addresses with ids in them.
    private static func routes(of house: House) -> [(method: HTTPRequest.Method, path: String)] {
        house.router().routes.map { ($0.method, $0.path.description) }.filter { route in
            let names = route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().dropLast() }
            return !names.isEmpty && !names.contains { words.contains(String($0)) }
        }
    }

    private static func ask<Found: Sendable>(
        _ house: House, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Found
    ) async throws -> Found {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return try await Application(responder: house.router().buildResponder(), logger: logger).test(.router, body)
    }

    fileprivate static func content(of path: String, _ method: HTTPRequest.Method, _ id: UUID) -> String? {
        guard method != .get else { return nil }
        guard path.hasPrefix("/api/") else { return form }
        let route = apiRoutes.first { "/api/v1" + $0.path == path && $0.method == method }
        return (route?.body?.sample(naming: id) ?? .object([:])).canonical
    }
}

extension TestClientProtocol {
    /// The status that an address gives for one id at all its places.
    fileprivate func status(
        of route: (method: HTTPRequest.Method, path: String), naming id: UUID, as visitor: TwoBrands.Visitor
    ) async throws -> Int {
        let text = id.uuidString.lowercased()
        let path = route.path.split(separator: "/").map { $0.hasPrefix("{") ? Substring(text) : $0 }
        let isAPI = route.path.hasPrefix("/api/")
        let content = `Two brands in one house`.content(of: route.path, route.method, id)
        var headers: HTTPFields =
            isAPI ? [.authorization: "Bearer \(visitor.key)"] : [.cookie: "aram=\(visitor.session)"]
        if !isAPI { headers[named: FormToken.headerName] = visitor.token }
        if content != nil {
            headers[.contentType] = isAPI ? "application/json" : "application/x-www-form-urlencoded"
        }
        return try await execute(
            uri: "/" + path.joined(separator: "/"), method: route.method, headers: headers,
            body: content.map { ByteBuffer(string: $0) }
        ).status.code
    }
}
