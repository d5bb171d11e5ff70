import Foundation
import People
import Primitives
import Web

extension PlaceAnswer {
    /// Reads an answer of a form whose person is still there, so that what can not be read is told and typed again.
    init(
        form: FormBody, id: UUID, name: String, email: EmailAddress?, at now: Instant, zone: TimeZone,
        language: LanguageCode
    ) throws(FeedbackRefusal) {
        let answer = try Answer(form: form, at: now, zone: zone)
        self.init(
            id: id, device: nil, answer: answer, language: language,
            contact: Self.contact(name, email, PhoneNumber(form.text("phone")), language))
        isAutomatic = !form.text("website").isEmpty
    }

    /// Reads what a device kept, possibly for days: nobody is there to type again, so a number that can not be called is
    /// kept with the words instead of being refused.
    init?(kept form: FormBody, at now: Instant, zone: TimeZone, language: LanguageCode) throws(FeedbackRefusal) {
        guard let id = UUID(text: form.text("answer")) else { return nil }
        var answer = try Answer(form: form, at: now, zone: zone)
        let written = form.text("phone").trimmed
        let number = PhoneNumber(written)
        if answer.callback != nil && number == nil {
            answer = Answer(
                face: answer.face,
                comment: [answer.comment, written].filter { !$0.isEmpty }.joined(separator: "\n\n"))
        }
        let waited = Int64(form.text("waited")).map { Duration.milliseconds(min(max($0, 0), 1 << 40)) } ?? .zero
        self.init(
            id: id, device: UUID(text: form.text("device")), answer: answer, waited: waited, language: language,
            contact: Self.contact(form.text("name").trimmed, EmailAddress(form.text("email").trimmed), number, language)
        )
        isAutomatic = !form.text("website").isEmpty
    }

    /// Somebody who can be reached; a name alone finds nobody.
    private static func contact(
        _ name: String, _ email: EmailAddress?, _ phone: PhoneNumber?, _ language: LanguageCode
    ) -> NewCustomer? {
        guard email != nil || phone != nil else { return nil }
        return NewCustomer(name: name, email: email, phone: phone, language: language, consentEmail: false)
    }
}
