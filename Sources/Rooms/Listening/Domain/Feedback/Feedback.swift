package import Foundation
package import People
package import Primitives
package import TextAnalysis

/// What one customer said once, with the evidence that a human said it.
package struct Feedback: Hashable, Sendable {
    /// Names the feedback within its brand.
    package let id: FeedbackID
    /// Who said it; nil when a form was sent without a name.
    package var customer: CustomerID?
    /// The survey that asked, if one did.
    package let survey: SurveyID?
    /// The invitation that was answered, if one was.
    package let invitation: InvitationID?
    /// The case that it is about or was opened for.
    package var caseID: UUID?
    /// The member of staff whom it concerns, as of the asking.
    package let staff: StaffID?
    /// How it reached the house.
    package let channel: Channel
    /// The point of the journey that it is about.
    package let touchpoint: Touchpoint
    /// The face, if one was chosen; happiness counts these alone.
    package var face: Face?
    /// The number on another scale, if one was chosen.
    package var score: Score?
    /// How sure it is that a human gave the rating.
    package var grade: EvidenceGrade
    /// The words; empty without any.
    package var comment: String
    /// The language of the words, or of the page when there are none.
    package var language: LanguageCode
    /// What text analysis saw in the words; nil without words.
    package var findings: Findings?
    /// The wish to be called.
    package var callback: CallbackWish?
    /// When it was first heard of.
    package let firstAt: Instant
    /// When a human confirmed it; nil while unconfirmed.
    package var confirmedAt: Instant?
    /// When the rating was last changed after its confirmation.
    package var changedAt: Instant?
    /// The brand's day to which figures count it; the day of the confirmation once there is one.
    package var localDay: String
    /// When it was taken out of the figures.
    package var voidedAt: Instant?
    /// Why it was taken out.
    package var voidReason: VoidReason?
    /// The id in the system that it was imported from.
    package let externalID: String?
    /// Counts changes, from 1.
    package let version: Int

    /// What was chosen, on whichever scale.
    package var rating: Rating? {
        get { score.map(Rating.score) ?? face.map(Rating.face) }
        set {
            face = if case .face(let face)? = newValue { face } else { nil }
            score = if case .score(let score)? = newValue { score } else { nil }
        }
    }

    /// The face that rules, cases and ways back act on; for a score that of decision 0015.
    package var standing: Face? { rating?.standing }

    /// Whether figures count it.
    package var counts: Bool { grade.counts && voidedAt == nil }

    /// Whether it was brought in from another system more than two weeks after it was said: it counts and rings nobody.
    package func isHistory(at now: Instant) -> Bool { channel == .import && now - firstAt > .days(14) }
}

/// Why feedback is taken out of the figures; the row and its clicks stay.
package enum VoidReason: String, CaseIterable, Sendable {
    case test
    case duplicate
    /// It belongs to another company or another matter.
    case misdirected
    /// A program answered although it looked like a person.
    case automatic
    /// The customer asked for it.
    case customerAsked = "customer_asked"
}
