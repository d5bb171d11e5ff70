import Foundation
import Listening
import Mail
import People
import Primitives
import Web

/// Reads the form of a scanned letter.
struct LetterForm {
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

    /// The letter; nil when something is wrong, which the reader then knows.
    mutating func read() -> PaperLetter? {
        let received = reader.day("received").flatMap { instant(of: $0) }
        let subject = reader.words("subject", required: true)
        let words = reader.words("words", limit: Limits.textCharacters)
        let language: LanguageCode? = reader.choice("language", of: LanguageCode.self)
        let touchpoint: Touchpoint? = reader.choice("touchpoint", of: Touchpoint.self)
        let number = reader.number("number", in: 1...Int.max, required: false)
        let (name, email) = (reader.words("name"), reader.email("email", required: false))
        let city = reader.words("city")
        let typed = form.text("phone").trimmed
        let phone = typed.isEmpty ? nil : PhoneNumber(typed)
        if !typed.isEmpty && phone == nil { reader.refuse("phone", HandlingText.notAPhone) }
        if number == nil && name.isEmpty && email == nil && phone == nil {
            reader.refuse("name", HandlingText.someoneNeeded)
        }
        var scans: [LetterScan] = []
        let files = form.files.filter { $0.field == "scans" }
        if files.isEmpty { reader.refuse("scans", LetterRefusal.noScan.text) }
        if files.count > LetterScan.mostScans { reader.refuse("scans", LetterRefusal.tooMany.text) }
        for (index, file) in files.prefix(LetterScan.mostScans).enumerated() {
            do throws(LetterRefusal) {
                let name = SafeFileName.make(from: file.fileName, type: file.kind, position: index + 1)
                scans.append(try LetterScan(safeName: name, bytes: file.bytes))
            } catch {
                reader.refuse("scans", error.text)
            }
        }
        guard reader.isFine, let received, let language, let touchpoint else { return nil }
        var customer = NewCustomer(name: name, email: email, phone: phone, language: language)
        if !city.isEmpty { customer.city = city }
        return PaperLetter(
            customer: number == nil ? customer : nil, caseNumber: number, subject: subject, words: words,
            language: language, touchpoint: touchpoint, receivedAt: received, scans: scans)
    }

    /// The middle of a past day, so that the day is the same in every zone nearby; today means now.
    private func instant(of day: CivilDay) -> Instant? {
        if day == CivilDay(now, in: zone) { return now }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let (year, month, dayOfMonth) = day.gregorian
        return calendar.date(from: DateComponents(year: year, month: month, day: dayOfMonth, hour: 12)).map {
            Instant($0)
        }
    }
}
