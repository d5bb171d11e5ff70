package import Primitives

/// What an answer changed about feedback.
package enum AnswerChange: Hashable, Sendable {
    /// It counts from now on.
    case confirmed
    /// The customer changed their mind within the time for it.
    case faceChanged(from: Face?, to: Face)
    /// The same on a scale of numbers.
    case scoreChanged(from: Score?, to: Score)
    /// There are new words or a new wish to be called.
    case commented
}

extension Feedback {
    /// Takes an answer of the customer: the first one confirms, later ones may change the rating for 24 hours and may always add words.
    ///
    /// The same answer again changes nothing, so a form that is sent twice is taken once.
    package func taking(_ answer: Answer, on day: String, at now: Instant) throws(FeedbackRefusal) -> (
        Feedback, [AnswerChange]
    ) {
        try answer.check()
        if voidedAt != nil { throw .alreadyVoided }
        var next = self
        guard grade.counts else {
            // What a program may have clicked is not the customer's word: only the answer's own rating is taken.
            next.rating = answer.rating
            next.grade = .confirmed
            next.comment = answer.comment
            next.callback = answer.callback
            next.confirmedAt = now
            next.localDay = day
            return (next, [.confirmed])
        }
        var changes: [AnswerChange] = []
        if let rating = answer.rating, rating != self.rating {
            let limit = (confirmedAt ?? firstAt) + Limits.changeOfMind
            guard now <= limit else { throw .changeOfMindOver }
            next.rating = rating
            next.changedAt = now
            switch rating {
            case .face(let face): changes.append(.faceChanged(from: self.face, to: face))
            case .score(let score): changes.append(.scoreChanged(from: self.score, to: score))
            }
        }
        let isNewComment = !answer.comment.isEmpty && !comment.contains(answer.comment)
        if isNewComment {
            next.comment = comment.isEmpty ? answer.comment : comment + "\n\n" + answer.comment
            guard next.comment.count <= Limits.textCharacters else { throw .commentTooLong }
        }
        let isNewWish = answer.callback != nil && callback == nil
        if isNewWish { next.callback = answer.callback }
        if isNewComment || isNewWish { changes.append(.commented) }
        return (next, changes)
    }

    /// Grades unconfirmed feedback by its raw clicks; confirmed feedback stays as it is.
    package func graded(by evidence: ClickEvidence, of kind: SurveyKind) -> Feedback {
        guard !grade.counts else { return self }
        var next = self
        next.grade = evidence.grade
        next.rating = evidence.answer?.rating(of: kind)
        return next
    }

    /// Takes the feedback out of the figures.
    package func voiding(_ reason: VoidReason, at now: Instant) throws(FeedbackRefusal) -> Feedback {
        if voidedAt != nil { throw .alreadyVoided }
        var next = self
        next.voidedAt = now
        next.voidReason = reason
        return next
    }
}
