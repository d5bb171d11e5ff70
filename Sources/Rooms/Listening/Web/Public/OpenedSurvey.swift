import Foundation
import Hummingbird
import People
import Primitives
import Storage
import Web

/// Everything that the pages and the mail of one invitation show.
struct OpenedSurvey: Sendable {
    let tenant: Tenant
    let invitation: Invitation
    let survey: Survey
    let customer: Customer
    let feedback: Feedback?
    /// What the customer added to the main answer; nil without any.
    let details: SurveyDetails?
    let values: SurveyPlaceholders

    static func read(
        _ id: InvitationID, numberOf caseNumber: (UUID, Snapshot) throws -> String?, in snapshot: Snapshot
    ) throws -> OpenedSurvey? {
        guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
            let invitation = try InvitationRecord.find(id, in: snapshot),
            let survey = try SurveyRecord.find(invitation.survey, in: snapshot),
            let customer = try CustomerRecord.current(invitation.customer, in: snapshot)
        else { return nil }
        let agent = try invitation.staff.flatMap { try StaffRecord.find($0, in: snapshot) }?.name ?? ""
        let number = try invitation.caseID.flatMap { try caseNumber($0, snapshot) } ?? ""
        let feedback = try FeedbackRecord.find(invitation: id, in: snapshot)
        return OpenedSurvey(
            tenant: tenant, invitation: invitation, survey: survey, customer: customer,
            feedback: feedback, details: try feedback.flatMap { try DetailsRecord.find($0.id, in: snapshot) },
            values: SurveyPlaceholders(customer: customer.name, agent: agent, caseNumber: number, brand: tenant.name))
    }

    /// An answered invitation never expires for the one who answered it.
    func isExpired(at now: Instant) -> Bool { now > invitation.expiresAt && feedback?.grade.counts != true }

    func act(at now: Instant) -> Act { Act(tenant: tenant.id, actor: .customer(customer.id.uuid), at: now) }

    func wording(_ language: LanguageCode) -> SurveyWording { survey.texts[language] }

    func filled(_ words: String) -> String { values.filling(words) }

    /// The survey's texts with all placeholders filled in.
    var filledTexts: SurveyTexts { survey.texts.filled(with: values) }

    /// What is still asked after the main answer.
    var questions: SurveyQuestions { feedback?.standing.map { survey.questions.after($0) } ?? survey.questions }

    /// The customer's language unless the address asks for another one; times in the brand's zone.
    func locale(_ request: Request, _ context: AramContext) -> PageLocale {
        var locale = context.locale
        let asked = request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
        locale.language = asked ?? invitation.language
        locale.zone = tenant.zone
        return locale
    }
}

extension SurveyTexts {
    /// The same texts with placeholders filled in.
    func filled(with values: SurveyPlaceholders) -> SurveyTexts {
        var texts = self
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases { texts[language][part] = values.filling(texts[language][part]) }
        }
        return texts
    }

    /// One part for a page, whose reader decides the language.
    func text(_ part: WordingPart) -> Text {
        .languages(
            english: self[.english][part], hungarian: self[.hungarian][part], persian: self[.persian][part])
    }
}
