/// The server's side of one LMTP conversation (RFC 2033) as a pure state machine: bytes in, steps out.
package struct LMTPSession: Sendable {
    /// What the shell around the machine has to do next.
    package enum Step: Hashable, Sendable {
        /// Write this line.
        case reply(LMTPReply)
        /// Write the answer to LHLO with its extensions.
        case hello([String])
        /// Deliver, then call ``LMTPSession/delivered(_:)``; nothing is read meanwhile.
        case deliver(Envelope, [UInt8])
        /// Close the connection.
        case close
    }

    /// How far the conversation has come.
    private enum State {
        case new, ready, mail, data(DataReader), delivering(count: Int), closed
    }

    private let hostName: String
    private let limits: LMTPLimits
    private var state = State.new
    private var buffer: [UInt8] = []
    private var isSkippingLine = false
    private var sender = ""
    private var recipients: [String] = []
    private var isUTF8 = false
    private var expectedSize: Int?
    private var errors = 0

    /// A conversation that has not been greeted yet.
    package init(hostName: String, limits: LMTPLimits = .standard) {
        self.hostName = hostName
        self.limits = limits
    }

    /// The first line, written as soon as the connection stands.
    package var greeting: LMTPReply { LMTPReply(220, "", "\(hostName) LMTP ready") }

    /// Takes bytes as they come and gives the steps in order.
    package mutating func receive(_ bytes: [UInt8]) -> [Step] {
        buffer += bytes
        return advance()
    }

    /// Takes the result of a delivery; missing answers become "try later". Commands that had arrived meanwhile follow.
    package mutating func delivered(_ replies: [DeliveryReply]) -> [Step] {
        guard case .delivering(let count) = state else { return [] }
        let missing = Array(repeating: DeliveryReply.tryLater(text: "no result"), count: max(0, count - replies.count))
        reset()
        return (replies.prefix(count) + missing).map { .reply($0.reply) } + advance()
    }

    private mutating func advance() -> [Step] {
        var steps: [Step] = []
        var position = 0
        reading: while position < buffer.count {
            switch state {
            case .delivering, .closed: break reading
            case .data(var reader):
                state = .ready  // releases the reader's storage, so that the bytes are not copied
                let end = reader.read(buffer, from: position)
                position = end ?? buffer.count
                state = .data(reader)
                if end != nil { steps += finish(reader) }
            default:
                guard let next = line(from: position, &steps) else { break reading }
                position = next
            }
        }
        buffer.removeFirst(position)
        return steps
    }

    /// Handles the line at `position`; gives the offset behind it, or nil when it is not complete.
    private mutating func line(from position: Int, _ steps: inout [Step]) -> Int? {
        guard let end = buffer[position...].firstIndex(of: 0x0A) else {
            guard buffer.count - position > limits.lineBytes else { return nil }
            if !isSkippingLine { steps += refuse(.lineTooLong) }
            isSkippingLine = true
            return buffer.count
        }
        if isSkippingLine {
            isSkippingLine = false
        } else if end - position > limits.lineBytes {
            steps += refuse(.lineTooLong)
        } else {
            var line = buffer[position..<end]
            if line.last == 0x0D { line = line.dropLast() }
            steps += obey(LMTPCommand(line))
        }
        return end + 1
    }

    private mutating func obey(_ command: LMTPCommand) -> [Step] {
        switch command {
        case .hello:
            reset()
            return [
                .hello([
                    hostName, "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES",
                    "SIZE \(limits.messageBytes)",
                ])
            ]
        case .mail(let path, let size, let utf8): return startMail(path, size, utf8)
        case .recipient(let path): return addRecipient(path)
        case .data: return startData()
        case .reset:
            if case .new = state { return [.reply(.fine)] }
            reset()
            return [.reply(.fine)]
        case .nothing: return [.reply(.fine)]
        case .verify: return [.reply(LMTPReply(252, "2.5.2", "send a message and see"))]
        case .help: return [.reply(LMTPReply(214, "2.0.0", "RFC 2033"))]
        case .quit:
            state = .closed
            return [.reply(.bye), .close]
        case .otherHello: return refuse(.notLHLO)
        case .wrong(let reply): return refuse(reply)
        case .unknown: return refuse(LMTPReply(500, "5.5.1", "unknown command"))
        }
    }

    private mutating func startMail(_ path: String, _ size: Int?, _ utf8: Bool) -> [Step] {
        guard case .ready = state else { return refuse(.outOfOrder) }
        if let size, size > limits.messageBytes { return refuse(.tooBig) }
        (sender, isUTF8, expectedSize, state) = (path, utf8, size, .mail)
        return [.reply(LMTPReply(250, "2.1.0", "sender ok"))]
    }

    private mutating func addRecipient(_ path: String) -> [Step] {
        guard case .mail = state else { return refuse(.outOfOrder) }
        guard recipients.count < limits.recipients else {
            // RFC 5321, 4.5.3.1.10: the rest comes again in a message of its own.
            return [.reply(LMTPReply(452, "4.5.3", "too many recipients"))]
        }
        recipients.append(path)
        return [.reply(LMTPReply(250, "2.1.5", "recipient ok"))]
    }

    private mutating func startData() -> [Step] {
        // RFC 2033, 4.2: without a valid recipient DATA gets 503.
        guard case .mail = state, !recipients.isEmpty else { return refuse(.outOfOrder) }
        state = .data(DataReader(limit: limits.messageBytes, expected: expectedSize))
        return [.reply(LMTPReply(354, "", "end with a dot on a line of its own"))]
    }

    private mutating func finish(_ reader: DataReader) -> [Step] {
        let count = recipients.count
        if reader.isTooBig {
            reset()
            return Array(repeating: .reply(.tooBig), count: count)
        }
        let envelope = Envelope(sender: sender, recipients: recipients, isUTF8: isUTF8)
        state = .delivering(count: count)
        return [.deliver(envelope, reader.message)]
    }

    private mutating func reset() {
        (sender, recipients, isUTF8, expectedSize, state) = ("", [], false, nil, .ready)
    }

    private mutating func refuse(_ reply: LMTPReply) -> [Step] {
        errors += 1
        guard errors > limits.errors else { return [.reply(reply)] }
        state = .closed
        return [.reply(.tooManyErrors), .close]
    }
}
