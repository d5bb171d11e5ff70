import Primitives

/// What a customer sends with the button of a survey page.
package struct Answer: Hashable, Sendable {
    /// What was chosen; may be missing when there are words.
    package var rating: Rating?
    /// The words, trimmed; empty without any.
    package var comment: String
    /// The wish to be called, if there is one.
    package var callback: CallbackWish?

    /// An answer with a face or none; white space around the words is dropped.
    package init(face: Face?, comment: String = "", callback: CallbackWish? = nil) {
        self.init(rating: face.map(Rating.face), comment: comment, callback: callback)
    }

    /// An answer; white space around the words is dropped.
    package init(rating: Rating?, comment: String = "", callback: CallbackWish? = nil) {
        self.rating = rating
        // PostgreSQL keeps no NUL in text, and nobody means one.
        self.comment = comment.filter { $0 != "\0" }.trimmed
        self.callback = callback
    }

    /// The chosen face; nil for a score.
    package var face: Face? { if case .face(let face)? = rating { face } else { nil } }

    /// The chosen score; nil for a face.
    package var score: Score? { if case .score(let score)? = rating { score } else { nil } }

    /// Refuses an answer that says nothing or too much.
    package func check() throws(FeedbackRefusal) {
        if rating == nil && comment.isEmpty && callback == nil { throw .nothingSaid }
        if comment.count > Limits.textCharacters { throw .commentTooLong }
        if let phone = callback?.phone, !CallbackWish.isPhone(phone) { throw .phoneUnreadable }
    }
}

/// Why an answer or a note of feedback is not taken.
package enum FeedbackRefusal: Error, Hashable, Sendable {
    /// Neither a rating nor words nor a wish to be called.
    case nothingSaid
    /// A face was sent that is none of the four.
    case faceUnknown
    /// A number was sent that is not on the scale of the survey, or for a survey with another one.
    case scoreUnknown
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
