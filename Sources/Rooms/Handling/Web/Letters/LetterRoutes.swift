import Foundation
import HTTPTypes
import Hummingbird
import Listening
import NIOCore
import People
import Primitives
import Storage
import Web

/// Letters on paper: the form, and the scans.
struct LetterRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/letters/new", use: blank)
        router.post("/letters", use: take)
        router.get("/letters/:id", use: show)
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let state = FormState([
            "received": CivilDay(context.locale.now, in: context.locale.zone).iso8601,
            "touchpoint": Touchpoint.other.rawValue, "language": viewer.language.rawValue,
        ])
        return try await page(state, nil, viewer, context)
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        var form = LetterForm(context.form, at: context.locale.now, zone: context.locale.zone)
        guard let letter = form.read() else {
            return try await page(form.reader.state, nil, viewer, context, status: 422)
        }
        do {
            let id = try await kit.write(viewer, context) { act, tx in try takeLetter(letter, by: act, in: tx) }
            return .seeOther("/cases/\(id)")
        } catch let refusal as LetterRefusal {
            form.reader.refuse(refusal.field, refusal.text)
            return try await page(form.reader.state, nil, viewer, context, status: 422)
        } catch {
            return try await page(form.reader.state, try formProblem(error), viewer, context, status: 422)
        }
    }

    private func page(
        _ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        try await kit.answer(HandlingText.letterTitle, at: "/letters/new", viewer, context, status: status) {
            LetterPage(state: state, problem: problem).node
        }
    }

    /// Pictures and PDF open in the browser, TIFF is saved, since browsers do not draw it.
    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: LetterScanID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { try LetterRecord.find(id, in: $0) }
        guard let found else { throw WebRefusal.notFound }
        let name = found.row.fileName.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "scan"
        let way = found.row.kind == .tiff ? "attachment" : "inline"
        var response = Response(
            status: .ok,
            headers: [
                .contentType: found.row.kind.rawValue, .contentDisposition: "\(way); filename*=UTF-8''\(name)",
                .contentSecurityPolicy:
                    "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; "
                    + "frame-ancestors 'none'",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: found.bytes)))
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
