import Listening
import People
import Primitives
import Storage
package import Web

/// The form for a letter on paper: its scans, when it reached the house, and whose it is.
struct LetterPage: Sendable {
    let state: FormState
    let problem: Text?

    var node: Node {
        card(HandlingText.letterTitle) {
            p(.class("muted")) { HandlingText.letterIntro }
            if let problem { notice(problem, .red, icon: .circleAlert) }
            problemSummary(
                state,
                fields: [
                    ("scans", HandlingText.letterScans), ("received", HandlingText.letterReceived),
                    ("subject", HandlingText.subject), ("name", HandlingText.customerName),
                    ("phone", HandlingText.phone), ("email", HandlingText.email), ("number", HandlingText.letterNumber),
                    ("words", HandlingText.letterWords), ("touchpoint", HandlingText.touchpoint),
                    ("language", WebText.language),
                ])
            postForm("/letters", .class("form"), .enctype("multipart/form-data")) {
                fileField(
                    HandlingText.letterScans, "scans", in: state,
                    accept: "application/pdf,image/jpeg,image/png,image/tiff", hint: HandlingText.letterScansHint,
                    many: true)
                div(.class("form__pair")) {
                    field(
                        HandlingText.letterReceived, "received", in: state, hint: HandlingText.letterReceivedHint,
                        kind: .day, required: true)
                    selectField(WebText.language, "language", in: state, choices: LanguageCode.optionList)
                }
                field(
                    HandlingText.subject, "subject", in: state, hint: HandlingText.subjectHint, required: true,
                    limit: Limits.lineCharacters)
                field(
                    HandlingText.letterWords, "words", in: state, hint: HandlingText.letterWordsHint, kind: .lines(6),
                    limit: Limits.textCharacters)
                div(.class("form__pair")) {
                    field(HandlingText.customerName, "name", in: state, limit: Limits.lineCharacters)
                    field(HandlingText.letterCity, "city", in: state, limit: Limits.lineCharacters)
                    field(HandlingText.phone, "phone", in: state, kind: .phone)
                    field(HandlingText.email, "email", in: state, kind: .email)
                    selectField(HandlingText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices)
                    field(
                        HandlingText.letterNumber, "number", in: state, hint: HandlingText.letterNumberHint,
                        kind: .number)
                }
                div(.class("actions")) { submitButton(WebText.save, icon: .check) }
            }
        }
    }
}

/// The scans of a case beside it; nothing for a case without letters.
package let letterPanel = CasePanel(key: "letters") { id, _, snapshot in
    let scans = try LetterRecord.list(of: id, in: snapshot)
    guard !scans.isEmpty else { return nil }
    return section(.class("sect")) {
        h3 { HandlingText.letterScans }
        for scan in scans {
            p(.class("promise")) {
                icon(.scanLine)
                span {
                    a(.class("link"), .href("/letters/\(scan.id)")) { userWords(scan.fileName) }
                    small { HandlingText.letterReceivedOn(day: scan.receivedAt) }
                }
            }
        }
    }
}

extension LetterRefusal: ToldToPeople {
    /// The sentence beside the field.
    package var text: Text {
        switch self {
        case .noScan: HandlingText.refusedNoScan
        case .tooLarge: HandlingText.refusedScanTooLarge
        case .tooMany: HandlingText.refusedScanCount(count: LetterScan.mostScans)
        case .notAScan: HandlingText.refusedNotAScan
        case .fromFuture: HandlingText.refusedLetterFuture
        case .tooLongAgo: HandlingText.refusedLetterOld
        case .noSuchCase: HandlingText.refusedNoCaseNumber
        }
    }

    /// The field of the form that the refusal is about.
    var field: String {
        switch self {
        case .noScan, .tooLarge, .tooMany, .notAScan: "scans"
        case .fromFuture, .tooLongAgo: "received"
        case .noSuchCase: "number"
        }
    }

    /// 422 with the sentence.
    package var told: WebRefusal {
        WebRefusal(status: 422, code: "letter-refused", title: HandlingText.refusedTitle, detail: text)
    }
}
