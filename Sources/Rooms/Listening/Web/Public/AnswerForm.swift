import Foundation
import People
import Primitives
import Web

extension Answer {
    /// Reads the fields of an answer form; what cannot be read is left for the check to refuse by name.
    init(form: FormBody, at now: Instant, zone: TimeZone) {
        var callback: CallbackWish?
        if form.isOn("callback") {
            let phone = form.text("phone").trimmed
            let window = CallbackWindow(rawValue: form.text("window")) ?? .soon
            let span = window.next(after: now, in: zone)
            callback = CallbackWish(phone: phone.isEmpty ? nil : phone, from: span.from, to: span.to)
        }
        self.init(face: Face(rawValue: form.text("face")), comment: form.text("comment"), callback: callback)
    }
}
