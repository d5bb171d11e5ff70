/// What became of a message for one recipient; given only after it is on disk.
package enum DeliveryReply: Hashable, Sendable {
    /// We are responsible for it now.
    case accepted
    /// We will never take it for this recipient; the sender gets a bounce. The status is of class 5, such as `5.1.1`.
    case refused(status: String, text: String)
    /// Something of ours failed; the server keeps the message and comes again.
    case tryLater(text: String)

    var reply: LMTPReply {
        switch self {
        case .accepted: LMTPReply(250, "2.1.5", "delivered")
        case .refused(let status, let text):
            LMTPReply(550, DeliveryStatus(status)?.isPermanent == true ? status : "5.0.0", text)
        case .tryLater(let text): LMTPReply(451, "4.3.0", text)
        }
    }
}
