/// The words of a message in the forms that screens and analysis need.
package struct MailBody: Hashable, Sendable {
    /// All of the text, from text/plain or from HTML turned into text, with LF line ends.
    package let text: String
    /// Safe HTML made by an allow-list, nil when the message had none.
    package let html: String?
    /// What the sender wrote this time.
    package let own: String
    /// What the sender quoted from earlier messages.
    package let quoted: String
    /// The sender's signature, without its separator line.
    package let signature: String
    /// Whether the HTML had pictures from other machines, whose addresses were taken out of `src`.
    package let hasRemoteImages: Bool

    /// A message without a word.
    package static let empty = MailBody(text: "", html: nil, own: "", quoted: "", signature: "", hasRemoteImages: false)

    /// Takes each form as given.
    package init(text: String, html: String?, own: String, quoted: String, signature: String, hasRemoteImages: Bool) {
        self.text = text
        self.html = html
        self.own = own
        self.quoted = quoted
        self.signature = signature
        self.hasRemoteImages = hasRemoteImages
    }
}
