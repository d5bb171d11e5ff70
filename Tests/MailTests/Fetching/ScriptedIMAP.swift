import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// An IMAP server that answers each command by a script and remembers what it was told.
final class ScriptedIMAP: Sendable {
    private let channel: any Channel
    let heard: Heard

    final class Heard: Sendable {
        /// Commands without their tags.
        let lines = Mutex<[String]>([])
    }

    /// What is said to a sign-in and to opening a folder when a script does not say otherwise.
    static let usual = [
        "greeting": "* OK test ready\r\n", "CAPABILITY": "* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n",
        "EXAMINE": "* 3 EXISTS\r\n* OK [UIDVALIDITY 17] ok\r\nTAG OK opened\r\n",
        "SELECT": "* 3 EXISTS\r\n* OK [UIDVALIDITY 17] ok\r\nTAG OK opened\r\n",
    ]

    /// `answers` by the start of the command; TAG stands for the tag, CUT ends the connection, QUIET says nothing.
    static func start(_ answers: [String: String]) async throws -> ScriptedIMAP {
        let (heard, script) = (Heard(), usual.merging(answers) { $1 })
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Answers(script: script, heard: heard))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return ScriptedIMAP(channel: channel, heard: heard)
    }

    private init(channel: any Channel, heard: Heard) {
        self.channel = channel
        self.heard = heard
    }

    var port: Int { channel.localAddress?.port ?? 0 }

    var commands: [String] { heard.lines.withLock { $0 } }

    func stop() async throws { try await channel.close() }
}

private final class Answers: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let script: [String: String]
    private let heard: ScriptedIMAP.Heard
    private var rest = ""

    init(script: [String: String], heard: ScriptedIMAP.Heard) {
        self.script = script
        self.heard = heard
    }

    func channelActive(context: ChannelHandlerContext) { say(script["greeting"] ?? "", context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        rest += String(buffer: unwrapInboundIn(data))
        while let end = rest.range(of: "\r\n") {
            take(String(rest[..<end.lowerBound]), context)
            rest = String(rest[end.upperBound...])
        }
    }

    private func take(_ line: String, _ context: ChannelHandlerContext) {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let command = words.count == 2 ? words[1] : line
        heard.lines.withLock { $0.append(command) }
        let known = script.keys.filter { command.hasPrefix($0) }.max { $0.count < $1.count }
        let answer = known.flatMap { script[$0] } ?? "TAG OK done\r\n"
        say(answer.replacing("TAG", with: words.first ?? ""), context)
    }

    private func say(_ answer: String, _ context: ChannelHandlerContext) {
        if answer == "QUIET" { return }
        let text = answer.replacing("CUT", with: "")
        let promise = answer.hasSuffix("CUT") ? context.eventLoop.makePromise(of: Void.self) : nil
        let channel = context.channel
        promise?.futureResult.whenComplete { _ in channel.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: promise)
    }
}
