import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore
import Primitives
package import Web

/// The one stream of a browser: `GET /live?after=<number>` tells topics, never contents.
package struct LiveRoutes: Sendable {
    private let hub: LiveHub
    private let heartbeat: Duration

    /// A stream with a comment every `heartbeat`, so that proxies keep it and a closed browser is noticed.
    package init(hub: LiveHub, heartbeat: Duration = .seconds(15)) {
        self.hub = hub
        self.heartbeat = heartbeat
    }

    /// Adds the route.
    package func add(to router: some RouterMethods<AramContext>) {
        router.get("live") { request, context in
            let viewer = try context.requireViewer()
            let asked = request.headers[.lastEventID] ?? request.uri.queryParameters["after"].map(String.init)
            return stream(to: TenantID(viewer.tenantID), after: asked.flatMap { Int($0) }, request: request)
        }
    }

    private func stream(to tenant: TenantID, after: Int?, request: Request) -> Response {
        let headers: HTTPFields = [
            .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store", .accelBuffering: "no",
        ]
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { [hub, heartbeat] writer in
                var writer = writer
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    // Listening starts before the past is read, so nothing falls in between.
                    let messages = hub.listen(to: tenant)
                    try await writer.write(ByteBuffer(string: ": open\n\n"))
                    var last = after ?? 0
                    if let after {
                        for message in try await hub.messages(after: after, of: tenant) {
                            try await writer.write(Self.lines(message))
                            last = message.sequence
                        }
                    }
                    for await message in Self.withHeartbeat(messages, every: heartbeat) {
                        guard let message else {
                            try await writer.write(ByteBuffer(string: ": beat\n\n"))
                            continue
                        }
                        guard message.sequence > last else { continue }
                        try await writer.write(Self.lines(message))
                        last = message.sequence
                    }
                }
                try await writer.finish(nil)
            })
    }

    /// One server-sent event for each topic; all carry the number, so that resuming goes on behind it.
    private static func lines(_ message: LiveHub.Message) -> ByteBuffer {
        ByteBuffer(string: message.topics.map { "id: \(message.sequence)\ndata: \($0)\n\n" }.joined())
    }

    private static func withHeartbeat(_ messages: AsyncStream<LiveHub.Message>, every span: Duration)
        -> AsyncStream<LiveHub.Message?>
    {
        AsyncStream(bufferingPolicy: .bufferingNewest(300)) { continuation in
            let passing = Task {
                for await message in messages { continuation.yield(message) }
                continuation.finish()
            }
            let beating = Task {
                while !Task.isCancelled {
                    try await Task.sleep(for: span)
                    continuation.yield(nil)
                }
            }
            continuation.onTermination = { _ in
                passing.cancel()
                beating.cancel()
            }
        }
    }
}

extension HTTPField.Name {
    fileprivate static let lastEventID: Self = HTTPField.Name("Last-Event-ID") ?? .ifMatch
    fileprivate static let accelBuffering: Self = HTTPField.Name("X-Accel-Buffering") ?? .cacheControl
}
