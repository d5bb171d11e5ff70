package import Handling
package import Primitives

/// What a case or an action taught, written so that colleagues find it.
package struct Lesson: Hashable, Sendable {
    /// Names the lesson in addresses and rows.
    package let id: LessonID
    /// One line.
    package let title: String
    /// What to do differently.
    package let body: String
    /// The cause that it is about.
    package let cause: CauseID?
    /// The action that taught it.
    package let action: ActionID?
    /// The case that taught it.
    package let caseID: CaseID?
    /// The language that it is written in.
    package let language: LanguageCode
    /// Who wrote it.
    package let author: StaffID
    /// When it was written.
    package let writtenAt: Instant
}

/// A lesson before it is written.
package struct NewLesson: Hashable, Sendable {
    /// One line.
    package var title: String
    /// What to do differently.
    package var body: String
    /// The language that it is written in.
    package var language: LanguageCode
    /// The cause that it is about.
    package var cause: CauseID?
    /// The action that taught it.
    package var action: ActionID?
    /// The case that taught it.
    package var caseID: CaseID?

    /// A lesson as it was typed.
    package init(
        title: String, body: String, language: LanguageCode, cause: CauseID? = nil, action: ActionID? = nil,
        caseID: CaseID? = nil
    ) {
        self.title = title
        self.body = body
        self.language = language
        self.cause = cause
        self.action = action
        self.caseID = caseID
    }
}

/// Why a lesson is not written.
package enum LessonRefusal: Error, Hashable, Sendable {
    /// The title or the body is empty.
    case emptyText
    /// A text has more characters than `limit`.
    case textTooLong(limit: Int)
    /// The cause, action or case that it names does not exist.
    case noSuchLink
    /// Lessons are signed, so a person of the house writes them.
    case staffOnly
}
