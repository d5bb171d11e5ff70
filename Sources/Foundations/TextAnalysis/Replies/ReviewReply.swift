package import Primitives

/// Reads a reply beside the customer's message: open questions, form of address, reading level, words that are missing.
///
/// `message` is the last one of the customer, in the same language; without it only the address and the missing words
/// are judged. Linear in the length of both texts.
package func reviewReply(_ reply: String, to message: String? = nil, language: LanguageCode) -> ReplyReview {
    let text = FoldedText(reply)
    let asked = message.map { FoldedText($0) }
    return ReplyReview(
        openQuestions: message.map { QuestionFinder(language).open(in: $0, answeredBy: text) } ?? [],
        addressSlips: AddressFinder(language).slips(in: reply, text, customer: asked),
        reading: asked.flatMap { ReadingComparison(reply: text, in: reply, message: $0) },
        missingWords: MissingWords(language).hints(text))
}

/// What a reply lacks beside the customer's message.
package struct ReplyReview: Sendable, Equatable {
    /// Questions of the customer that no sentence of the reply takes up.
    package let openQuestions: [OpenQuestion]
    /// Words in the other form of address (te beside Ön, تو beside شما); always empty in English.
    package let addressSlips: [AddressSlip]
    /// How hard the reply is to read beside the message; nil when either has fewer than 12 words.
    package let reading: ReadingComparison?
    /// Words to use that the reply does without; empty for replies under 12 words.
    package let missingWords: [WordHint]
}
