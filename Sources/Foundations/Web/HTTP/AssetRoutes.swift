import HTTPTypes
package import Hummingbird
import NIOCore

/// Serves `/assets/…` from memory; hashed names are immutable, plain names are kept for five minutes.
package struct AssetRoutes: RouterMiddleware {
    /// The context of all requests.
    package typealias Context = AramContext

    let assets: Assets

    /// Serves the files that were read at the start.
    package init(_ assets: Assets) { self.assets = assets }

    /// Answers asset addresses and lets all others pass.
    package func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard path.hasPrefix("/assets/"), request.method == .get || request.method == .head else {
            return try await next(request, context)
        }
        guard let file = assets.file(at: path.dropFirst("/assets/".count)) else { throw WebRefusal.notFound }
        let takesGzip = (request.headers[.acceptEncoding] ?? "").contains("gzip")
        let packed = takesGzip ? file.packed : nil
        var headers: HTTPFields = [
            .contentType: file.kind,
            .cacheControl: file.isHashed ? "public, max-age=31536000, immutable" : "public, max-age=300",
            .vary: "Accept-Encoding",
        ]
        if packed != nil { headers[.contentEncoding] = "gzip" }
        let response = Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: packed ?? file.bytes)))
        return request.method == .head ? response.createHeadResponse() : response
    }
}
