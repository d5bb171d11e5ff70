import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A web server that gives every request the same answer and closes.
final class OneAnswer: Sendable {
    private let channel: any Channel
    private let heard: Heard

    fileprivate final class Heard: Sendable {
        let request = Mutex<String>("")
    }

    private init(channel: any Channel, heard: Heard) {
        self.channel = channel
        self.heard = heard
    }

    static func start(_ answer: String) async throws -> OneAnswer {
        let heard = Heard()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Answering(answer: answer, heard: heard))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return OneAnswer(channel: channel, heard: heard)
    }

    var port: Int { channel.localAddress?.port ?? 0 }

    var request: String { heard.request.withLock { $0 } }

    func stop() async throws { try await channel.close() }
}

private final class Answering: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: String
    private let heard: OneAnswer.Heard

    init(answer: String, heard: OneAnswer.Heard) {
        self.answer = answer
        self.heard = heard
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let text = heard.request.withLock { request in
            request += String(buffer: unwrapInboundIn(data))
            return request
        }
        guard let blank = text.range(of: "\r\n\r\n") else { return }
        let length =
            text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
        guard text[blank.upperBound...].utf8.count >= length else { return }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer))).whenComplete { _ in
            channel.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
