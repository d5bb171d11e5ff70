import Foundation
import NIOCore
import NIOPosix

/// A bare client for line protocols: sends text, waits for so many lines.
actor LineClient {
    private let channel: any Channel
    private var iterator: AsyncStream<String>.Iterator

    private init(channel: any Channel, lines: AsyncStream<String>) {
        self.channel = channel
        iterator = lines.makeAsyncIterator()
    }

    static func connect(port: Int) async throws -> LineClient {
        let (lines, continuation) = AsyncStream<String>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LineCutter(continuation))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return LineClient(channel: channel, lines: lines)
    }

    func send(_ text: String) async throws { try await channel.writeAndFlush(ByteBuffer(string: text)) }

    /// The next lines without line end; fewer when the server closes.
    func lines(_ count: Int) async throws -> [String] {
        var found: [String] = []
        var iterator = iterator
        while found.count < count, let line = await iterator.next(isolation: self) { found.append(line) }
        self.iterator = iterator
        return found
    }
}

private final class LineCutter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let continuation: AsyncStream<String>.Continuation
    private var rest = ""

    init(_ continuation: AsyncStream<String>.Continuation) { self.continuation = continuation }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest += String(buffer: unwrapInboundIn(data))
        while let end = rest.range(of: "\r\n") {
            continuation.yield(String(rest[..<end.lowerBound]))
            rest = String(rest[end.upperBound...])
        }
    }

    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
