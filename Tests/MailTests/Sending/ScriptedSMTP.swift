import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A mail server that answers each command by a script and remembers what it was told.
final class ScriptedSMTP: Sendable {
    private let channel: any Channel
    let heard: Heard

    final class Heard: Sendable {
        let lines = Mutex<[String]>([])
        let connections = Mutex<Int>(0)
    }

    /// `answers` by verb; the end of the message is asked for as `.`; what is missing gets 250.
    static func start(_ answers: [String: String]) async throws -> ScriptedSMTP {
        let heard = Heard()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Talk(answers: answers, heard: heard))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return ScriptedSMTP(channel: channel, heard: heard)
    }

    private init(channel: any Channel, heard: Heard) {
        self.channel = channel
        self.heard = heard
    }

    var port: Int { channel.localAddress?.port ?? 0 }

    func stop() async throws { try await channel.close() }
}

private final class Talk: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answers: [String: String]
    private let heard: ScriptedSMTP.Heard
    private var rest = ""
    private var isData = false

    init(answers: [String: String], heard: ScriptedSMTP.Heard) {
        self.answers = answers
        self.heard = heard
    }

    func channelActive(context: ChannelHandlerContext) {
        heard.connections.withLock { $0 += 1 }
        say(answers["greeting"] ?? "220 test ready", context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest += String(buffer: unwrapInboundIn(data))
        while let end = rest.range(of: "\r\n") {
            take(String(rest[..<end.lowerBound]), context)
            rest = String(rest[end.upperBound...])
        }
    }

    private func take(_ line: String, _ context: ChannelHandlerContext) {
        heard.lines.withLock { $0.append(line) }
        if isData {
            guard line == "." else { return }
            isData = false
            return say(answers["."] ?? "250 2.0.0 queued as T1", context)
        }
        let verb = line.prefix { $0.isLetter }.uppercased()
        let answer = answers[verb] ?? (verb == "DATA" ? "354 go on" : verb == "QUIT" ? "221 bye" : "250 ok")
        isData = verb == "DATA" && answer.hasPrefix("354")
        say(answer, context)
    }

    private func say(_ line: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: line + "\r\n")), promise: nil)
    }
}
