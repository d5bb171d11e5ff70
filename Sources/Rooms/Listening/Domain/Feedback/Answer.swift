import Primitives

/// What a customer sends with the button of a survey page.
package struct Answer: Hashable, Sendable {
    /// The chosen face; may be missing when there are words.
    package var face: Face?
    /// The words, trimmed; empty without any.
    package var comment: String
    /// The wish to be called, if there is one.
    package var callback: CallbackWish?

    /// An answer; white space around the words is dropped.
    package init(face: Face?, comment: String = "", callback: CallbackWish? = nil) {
        self.face = face
        // PostgreSQL keeps no NUL in text, and nobody means one.
        self.comment = comment.filter { $0 != "\0" }.trimmed
        self.callback = callback
    }

    /// Refuses an answer that says nothing or too much.
    package func check() throws(FeedbackRefusal) {
        if face == nil && comment.isEmpty && callback == nil { throw .nothingSaid }
        if comment.count > Limits.textCharacters { throw .commentTooLong }
        if let phone = callback?.phone, !CallbackWish.isPhone(phone) { throw .phoneUnreadable }
    }
}

/// Why an answer or a note of feedback is not taken.
package enum FeedbackRefusal: Error, Hashable, Sendable {
    /// Neither a face nor words nor a wish to be called.
    case nothingSaid
    /// A face was sent that is none of the four.
    case faceUnknown
    case commentTooLong
    case phoneUnreadable
    /// A wish to be called, but no number here and none on file.
    case phoneMissing
    /// The link is older than its 30 days.
    case expired
    /// The rating was confirmed more than 24 hours ago.
    case changeOfMindOver
    case alreadyVoided
    /// The day on which it was received is still to come.
    case fromFuture
    /// There is nothing of that id in this brand.
    case unknown
}
