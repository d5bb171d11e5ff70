import Primitives

/// The bounds of one LMTP server.
package struct LMTPLimits: Hashable, Sendable {
    /// Largest message, told in LHLO; larger ones get 552.
    package var messageBytes: Int
    /// Recipients of one message; the next ones get 452 and come in a message of their own.
    package var recipients = 50
    /// Longest command line; RFC 5321 asks for 512 and the extensions for more.
    package var lineBytes = 2_048
    /// Refused commands before the connection is closed.
    package var errors = 20
    /// Connections at a time.
    package var connections = 100
    /// Seconds of silence before a connection is closed; RFC 5321, 4.5.3.2.7 asks for five minutes.
    package var idleSeconds: Int64 = 300

    /// 25 MB, 50 recipients, 100 connections, five minutes.
    package static let standard = LMTPLimits()

    /// The standard bounds with another size of message.
    package init(messageBytes: Int = Limits.messageBytes) { self.messageBytes = messageBytes }
}
