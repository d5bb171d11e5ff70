package import Foundation
import People
package import Primitives
package import Web

extension Answer {
    /// Reads the fields of an answer form; an answer that is not offered is refused, so that no rating is lost unseen.
    package init(form: FormBody, kind: SurveyKind = .faces, at now: Instant, zone: TimeZone) throws(FeedbackRefusal) {
        let word = form.text(kind.field).trimmed
        let rating = Rating(word: word, of: kind)
        if rating == nil && !word.isEmpty { throw kind == .faces ? .faceUnknown : .scoreUnknown }
        var callback: CallbackWish?
        if form.isOn("callback") {
            let phone = form.text("phone").trimmed
            let window = CallbackWindow(rawValue: form.text("window")) ?? .soon
            let span = window.next(after: now, in: zone)
            callback = CallbackWish(phone: phone.isEmpty ? nil : phone, from: span.from, to: span.to)
        }
        self.init(rating: rating, comment: form.text("comment"), callback: callback)
    }
}
