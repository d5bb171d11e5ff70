import Listening
import Logging
import Mail
import Primitives
import Storage

/// The door for mail servers: each recipient is answered after the message is on disk.
struct LMTPDoor: Sendable {
    let database: Database
    let clock: WallClock
    let logger: Logger

    /// Keeps a message for each recipient and gives one answer for each, in their order.
    func deliver(_ envelope: Envelope, _ bytes: [UInt8]) async -> [DeliveryReply] {
        var replies: [DeliveryReply] = []
        for recipient in envelope.recipients {
            do {
                let kept = try await receiveMail(
                    bytes, from: envelope.sender, to: recipient, at: clock.now, in: database)
                replies.append(
                    kept == nil ? .refused(status: "5.1.1", text: "nobody here has this address") : .accepted)
            } catch {
                logger.error("a message could not be kept", metadata: ["error": "\(type(of: error))"])
                replies.append(.tryLater(text: "the message could not be kept, try again later"))
            }
        }
        return replies
    }
}
