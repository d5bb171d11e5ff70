package import Primitives

/// One question that a brand sends after a point of the customer's journey.
package struct Survey: Hashable, Sendable {
    /// Names the survey within its brand.
    package let id: SurveyID
    /// What staff call it; customers never see it.
    package var name: String
    /// What its answers are given on; it does not change once somebody was asked.
    package var kind: SurveyKind
    /// The point of the journey that its answers are about.
    package var touchpoint: Touchpoint
    /// What the mail and the page say, in each of the three languages.
    package var texts: SurveyTexts
    /// What is asked after the main answer.
    package var questions: SurveyQuestions
    /// When it goes out by itself to everybody; nil when it does not.
    package var schedule: SurveySchedule?
    /// Days after which who has not answered is reminded once; nil for never.
    package var reminderDays: Int?
    /// Days in which a customer who was asked anything is not asked by this survey.
    package var coolDownDays: Int
    /// Whether it goes out by itself when a case of its touchpoint is closed.
    package var isAfterCase: Bool
    /// Minutes between the decision to ask and the mail.
    package var delayMinutes: Int
    /// Whether it may be sent; an inactive one still takes answers.
    package var isActive: Bool
    /// When it was made.
    package let createdAt: Instant
    /// Counts changes, from 1.
    package let version: Int
}
