import Foundation
import People
import Primitives
import Web

/// Reads the form on which staff write down what a customer said.
struct FeedbackEntryForm {
    var reader: FormReader
    private let form: FormBody
    private let now: Instant
    private let zone: TimeZone

    init(_ form: FormBody, at now: Instant, zone: TimeZone) {
        reader = FormReader(form)
        self.form = form
        self.now = now
        self.zone = zone
    }

    /// The feedback and its customer; nil when something is wrong, which the reader then knows.
    mutating func read() -> (NewFeedback, NewCustomer?)? {
        let channel: Channel? = reader.choice("channel", of: Channel.self)
        if let channel, ![.phone, .visit, .letter].contains(channel) {
            reader.refuse("channel", WebText.fieldNotChoice)
        }
        let touchpoint: Touchpoint? = reader.choice("touchpoint", of: Touchpoint.self)
        let (name, email) = (reader.words("name"), reader.email("email", required: false))
        let phone = form.text("phone").trimmed
        let number = phone.isEmpty ? nil : PhoneNumber(phone)
        if !phone.isEmpty && number == nil { reader.refuse("phone", FeedbackRefusal.phoneUnreadable.text) }
        if !name.isEmpty && email == nil && number == nil { reader.refuse("email", ListeningText.entryNeedsAddress) }
        let received = reader.day("received", required: false)
        var answer: Answer?
        do throws(FeedbackRefusal) {
            answer = try Answer(form: form, at: now, zone: zone)
        } catch {
            reader.refuse(error.field, error.text)
        }
        guard reader.isFine, let channel, let touchpoint, let answer else { return nil }
        let customer = email == nil && number == nil ? nil : NewCustomer(name: name, email: email, phone: number)
        let new = NewFeedback(
            customer: nil, channel: channel, touchpoint: touchpoint, answer: answer,
            receivedAt: received.flatMap { noon(of: $0) })
        return (new, customer)
    }

    /// The middle of a past day, so that the day is the same in every zone nearby; today means now.
    private func noon(of day: CivilDay) -> Instant? {
        if day == CivilDay(now, in: zone) { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let (year, month, dayOfMonth) = day.gregorian
        return calendar.date(from: DateComponents(year: year, month: month, day: dayOfMonth, hour: 12)).map {
            Instant($0)
        }
    }
}
