import NIOCore
import NIOPosix
import Synchronization

/// Takes mail from a mail server on the network; what it has answered with 250 is safe with the delivery closure.
package final class LMTPListener: Sendable {
    /// Stores one message and answers for each recipient in order; 250 goes out only after it has returned.
    package typealias Delivery = @Sendable (Envelope, [UInt8]) async -> [DeliveryReply]

    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>
    private let server: NIOAsyncChannel<Connection, Never>
    private let hostName: String
    private let limits: LMTPLimits
    private let deliver: Delivery
    private let live = Mutex(LiveConnections())

    private init(
        _ server: NIOAsyncChannel<Connection, Never>, _ hostName: String, _ limits: LMTPLimits,
        _ deliver: @escaping Delivery
    ) {
        self.server = server
        self.hostName = hostName
        self.limits = limits
        self.deliver = deliver
    }

    /// Binds the address; mail is taken from ``run()`` on. Throws when the address is in use or not ours.
    package static func bind(
        to address: LMTPAddress, hostName: String, limits: LMTPLimits = .standard, deliver: @escaping Delivery
    ) async throws -> LMTPListener {
        let idle = TimeAmount.seconds(limits.idleSeconds)
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 128)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            // Without it the end of the way in would cut off the answers that are still to be written.
            .childChannelOption(.allowRemoteHalfClosure, value: true)
        let prepare: @Sendable (any Channel) -> EventLoopFuture<Connection> = { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: idle))
                try channel.pipeline.syncOperations.addHandler(CloseWhenIdle())
                return try Connection(wrappingChannelSynchronously: channel)
            }
        }
        let server: NIOAsyncChannel<Connection, Never>
        switch address {
        case .tcp(let host, let port):
            server = try await bootstrap.bind(host: host, port: port, childChannelInitializer: prepare)
        case .socket(let path):
            server = try await bootstrap.bind(
                unixDomainSocketPath: path, cleanupExistingSocketFile: true, childChannelInitializer: prepare)
        }
        return LMTPListener(server, hostName, limits, deliver)
    }

    /// The port that is listened on; nil for a socket file.
    package var port: Int? { server.channel.localAddress?.port }

    /// Serves connections until ``stop()``; a cancelled task ends at once, and a delivery under way may go unanswered.
    package func run() async throws {
        try await withTaskCancellationHandler {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        group.addTask { await self.serve(connection) }
                    }
                }
            }
        } onCancel: {
            server.channel.close(promise: nil)
        }
    }

    /// Takes no more connections; those that are open end behind a delivery under way, then ``run()`` returns.
    package func stop() async {
        try? await server.channel.close()  // a failure means that it is closed already
        let channels = live.withLock { live in
            live.isStopping = true
            return Array(live.channels.values)
        }
        // Only the way in is closed: an answer to a delivery under way must still get out.
        for channel in channels { channel.close(mode: .input, promise: nil) }
    }

    private func serve(_ connection: Connection) async {
        let refusal = live.withLock { $0.admit(connection.channel, most: limits.connections) }
        defer { live.withLock { $0.remove(connection.channel) } }
        do {
            try await connection.executeThenClose { inbound, outbound in
                if let refusal { return try await outbound.write(ByteBuffer(string: refusal.line)) }
                try await converse(inbound, outbound)
            }
        } catch {
            // A broken connection needs no answer: without 250 the other server keeps the message.
            return
        }
    }

    private func converse(
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        var session = LMTPSession(hostName: hostName, limits: limits)
        try await outbound.write(ByteBuffer(string: session.greeting.line))
        for try await piece in inbound {
            var steps = session.receive(Array(piece.readableBytesView))
            while let last = steps.last {
                try await write(steps, outbound)
                if last == .close { return }
                guard case .deliver(let envelope, let message) = last else { break }
                let replies = await deliver(envelope, message)
                steps = session.delivered(replies)
            }
        }
        if live.withLock({ $0.isStopping }) {
            try await outbound.write(ByteBuffer(string: LMTPReply.shuttingDown.line))
        }
    }

    private func write(_ steps: [LMTPSession.Step], _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws
    {
        var buffer = ByteBuffer()
        for step in steps {
            switch step {
            case .reply(let reply): buffer.writeString(reply.line)
            case .hello(let lines):
                for (index, line) in lines.enumerated() {
                    buffer.writeString("250\(index + 1 == lines.count ? " " : "-")\(line)\r\n")
                }
            case .deliver, .close: break
            }
        }
        if buffer.readableBytes > 0 { try await outbound.write(buffer) }
    }
}
