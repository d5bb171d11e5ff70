import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import People
import Primitives
import Storage

extension ApiRoutes {
    /// Events as they are written, from behind `after` or `Last-Event-ID`, else from now on (server-sent events, HTML 9.2).
    func stream(to call: ApiCall, _ request: Request) -> Response {
        let resumed = request.headers[named: "Last-Event-ID"].flatMap { Int($0) }
        let asked = resumed ?? call.query["after"]?.integer.map { Int($0) }
        let headers: HTTPFields = [
            .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store",
        ]
        var response = Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                var writer = writer
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    try await follow(call.key, from: asked, into: &writer)
                }
                try await writer.finish(nil)
            })
        response.headers[named: "X-Accel-Buffering"] = "no"
        return response
    }

    private func follow(_ key: ApiKey, from asked: Int?, into writer: inout any ResponseBodyWriter) async throws {
        // Listening starts before the past is read, so nothing falls in between.
        let signals = pulses(of: wakes(key.tenant))
        var last = try await database.read(in: key.tenant) { try asked ?? EventLog.head(in: $0) }
        try await writer.write(ByteBuffer(string: ": open\n\n"))
        last = try await tell(behind: last, key, into: &writer)
        for await isBeat in signals {
            let before = last
            last = try await tell(behind: last, key, into: &writer)
            guard isBeat, last == before else { continue }
            // A key that was revoked meanwhile ends its streams at the next beat.
            guard try await isWorking(key) else { return }
            try await writer.write(ByteBuffer(string: ": beat\n\n"))
        }
    }

    private func tell(behind number: Int, _ key: ApiKey, into writer: inout any ResponseBodyWriter) async throws -> Int
    {
        var last = number
        while true {
            let after = last
            let events = try await database.read(in: key.tenant) {
                try EventLog.events(after: after, limit: Limits.apiPageRows, in: $0)
            }
            guard let end = events.last else { return last }
            guard try await isWorking(key) else { return last }
            let lines = events.map {
                "id: \($0.sequence)\nevent: \($0.event.kind)\ndata: \(eventJSON($0).canonical)\n\n"
            }
            try await writer.write(ByteBuffer(string: lines.joined()))
            last = end.sequence
        }
    }

    private func isWorking(_ key: ApiKey) async throws -> Bool {
        try await database.read(in: key.tenant) { snapshot in
            try ApiKeyRecord.find(key.id, in: snapshot).map { $0.revokedAt == nil } ?? false
        }
    }

    /// False for a wake, true for a heartbeat; wakes that come together are one.
    private func pulses(of wakes: AsyncStream<Void>) -> AsyncStream<Bool> {
        AsyncStream(bufferingPolicy: .bufferingNewest(2)) { continuation in
            let waking = Task {
                for await _ in wakes { continuation.yield(false) }
                continuation.finish()
            }
            let beating = Task { [heartbeat] in
                while !Task.isCancelled {
                    try await Task.sleep(for: heartbeat)
                    continuation.yield(true)
                }
            }
            continuation.onTermination = { _ in
                waking.cancel()
                beating.cancel()
            }
        }
    }
}
