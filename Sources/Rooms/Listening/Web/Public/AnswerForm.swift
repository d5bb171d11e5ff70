package import Foundation
import People
package import Primitives
package import Web

extension Answer {
    /// Reads the fields of an answer form; a face that is none is refused, so that no rating is lost unseen.
    package init(form: FormBody, at now: Instant, zone: TimeZone) throws(FeedbackRefusal) {
        let word = form.text("face").trimmed
        let face = Face(rawValue: word)
        if face == nil && !word.isEmpty { throw .faceUnknown }
        var callback: CallbackWish?
        if form.isOn("callback") {
            let phone = form.text("phone").trimmed
            let window = CallbackWindow(rawValue: form.text("window")) ?? .soon
            let span = window.next(after: now, in: zone)
            callback = CallbackWish(phone: phone.isEmpty ? nil : phone, from: span.from, to: span.to)
        }
        self.init(face: face, comment: form.text("comment"), callback: callback)
    }
}
