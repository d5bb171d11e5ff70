import HTTPTypes
import Hummingbird
import NIOCore
import Web

/// The page of a device in a shop, and the service worker that keeps it for times without a network.
struct KioskRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/k/:token", use: show)
        router.get("/kiosk-worker.js", use: worker)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let opened = try await OpenedPlace.find(context, kit: kit)
        guard opened.place.kind == .kiosk else { return .seeOther("/p/\(opened.token)") }
        return kit.answer(
            KioskPage(opened: opened).page, in: opened.locale(request, context, prefersBrand: true))
    }

    private func worker(_ request: Request, _ context: AramContext) async throws -> Response {
        guard let file = context.locale.assets.file(at: AssetPath.kioskWorker.name) else { throw WebRefusal.notFound }
        var response = Response(
            status: .ok, headers: [.contentType: file.kind, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
        // The script lies beside the pages that it keeps, not above them.
        if let name = HTTPField.Name("Service-Worker-Allowed") { response.headers[name] = "/k/" }
        return response
    }
}
