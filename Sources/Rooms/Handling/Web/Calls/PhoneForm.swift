import Foundation
import Listening
import People
import Primitives
import Web

/// Reads the form of a talk on the phone or at the desk.
struct PhoneForm {
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

    var wish: PhoneModel.Wish {
        PhoneModel.Wish(
            mode: form.text("mode") == GuideMode.desk.rawValue ? .desk : .phone, call: CallID(form.text("call")),
            customer: CustomerID(form.text("customer")))
    }

    /// The talk; nil when something is wrong, which the reader then knows.
    mutating func read() -> Talk? {
        let touchpoint: Touchpoint? = reader.choice("touchpoint", of: Touchpoint.self)
        let language: LanguageCode? = reader.choice("language", of: LanguageCode.self)
        let (name, email) = (reader.words("name"), reader.email("email", required: false))
        let typed = form.text("phone").trimmed
        let number = typed.isEmpty ? nil : PhoneNumber(typed)
        if !typed.isEmpty && number == nil { reader.refuse("phone", HandlingText.notAPhone) }
        let purpose = purpose
        if purpose != .feedback { _ = reader.words("comment", required: true, limit: Limits.textCharacters) }
        let isNobody = name.isEmpty && email == nil && number == nil
        if purpose == .newCase, isNobody, wish.customer == nil { reader.refuse("name", HandlingText.someoneNeeded) }
        var answer: Listening.Answer?
        do throws(FeedbackRefusal) {
            let typed = try Listening.Answer(form: form, at: now, zone: zone)
            try typed.check()
            answer = typed
        } catch {
            // That words are missing was told beside the words.
            let isTold = error == .nothingSaid && purpose != .feedback || reader.state.problem(error.field) != nil
            if !isTold { reader.refuse(error.field, error.text) }
        }
        guard reader.isFine, let touchpoint, let answer else { return nil }
        let said = NewFeedback(
            customer: nil, channel: wish.mode == .desk ? .visit : .phone, touchpoint: touchpoint, answer: answer,
            language: nil)
        // A name alone would be a new person at every visit; the one whom the page was about is meant then.
        let isKnown = wish.customer != nil && email == nil && number == nil
        let customer =
            isNobody || isKnown ? nil : NewCustomer(name: name, email: email, phone: number, language: language)
        return Talk(
            said, customer: customer, knownCustomer: wish.customer, call: wish.call, purpose: purpose,
            isMine: form.isOn("mine"), onceKey: String(form.text("key").prefix(80)))
    }

    private var purpose: Talk.Purpose {
        switch form.text("do") {
        case "case": .newCase
        case "join": CaseID(form.text("case")).map { .goingOn($0) } ?? .newCase
        default: .feedback
        }
    }
}
