import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Paper
import People
import Primitives
import Storage
import Web

/// A printed sheet with the code of a place: choosing its words, and the sheet as PDF and SVG.
struct PosterRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/places/:id/poster", use: choose)
        router.get("/settings/places/:id/poster.pdf") { try await sheet(.pdf, $0, $1) }
        router.get("/settings/places/:id/poster.svg") { try await sheet(.svg, $0, $1) }
    }

    private func choose(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let place = try await kit.place(viewer, context)
        let reading = PosterForm(FormBody(urlencoded: (request.uri.query ?? "").utf8), place: place, context.locale)
        return try await page(reading, place, viewer, context, status: reading.state.problems.isEmpty ? 200 : 422)
    }

    private func page(
        _ reading: PosterForm, _ place: Place, _ viewer: Viewer, _ context: AramContext, status: Int
    ) async throws -> Response {
        try await kit.answer(
            ListeningText.posterMake, at: "/settings", viewer, context, status: status,
            views: linkButton(
                .verbatim(place.name), href: "/settings/places/\(place.id)", icon: .undo2, flip: true, look: .ghost,
                small: true)
        ) { PosterPage(place: place, reading: reading).node }
    }

    private func sheet(_ format: SheetFormat, _ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let place = try await kit.place(viewer, context)
        let reading = PosterForm(FormBody(urlencoded: (request.uri.query ?? "").utf8), place: place, context.locale)
        guard reading.state.problems.isEmpty else {
            return try await page(reading, place, viewer, context, status: 422)
        }
        let brand = try await kit.database.read(in: viewer.tenant) { try TenantRecord.find(viewer.tenant, in: $0) }
        let poster = Poster(
            brand: brand?.name ?? "", heading: reading.heading, line: reading.line, language: reading.language,
            link: kit.links.place(place, of: viewer.tenant))
        guard let bytes = poster.drawn(as: format, on: reading.size, fonts: kit.printFonts) else {
            throw WebRefusal.failure
        }
        var response = Response(
            status: .ok, headers: [.contentType: format.mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentDisposition] =
            "attachment; filename=\"poster-\(reading.size.rawValue)-\(reading.language.rawValue).\(format.rawValue)\""
        return response
    }
}
