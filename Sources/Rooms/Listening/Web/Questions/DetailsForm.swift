import Primitives
import Web

extension SurveyDetails {
    /// Reads the form of the page of thanks; a rating that is no number is left out.
    init(form: FormBody) {
        var ratings: [String: Int] = [:]
        for (name, values) in form.values where name.hasPrefix(driverPrefix) {
            if let rating = values.first.flatMap({ Int($0) }) {
                ratings[String(name.dropFirst(driverPrefix.count))] = rating
            }
        }
        self.init(ratings: ratings, reasons: form.all("reason"), followUp: form.text("follow_up"))
    }
}

private let driverPrefix = "driver_"

extension SurveyPhrase {
    /// The words for the reader of a page.
    var text: Text {
        .languages(english: self[.english], hungarian: self[.hungarian], persian: self[.persian])
    }
}

/// The questions after the main answer: nothing of it must be answered.
struct DetailsForm {
    let address: String
    let questions: SurveyQuestions
    let given: SurveyDetails
    let problem: Text?

    var node: Node {
        postForm(address, .class("form", "form--wide", "survey__details")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            p(.class("small", "muted")) { ListeningText.detailsIntro }
            if !questions.drivers.isEmpty {
                div(.class("survey__ends"), .aria("hidden", true)) {
                    span { Text.joined([.number(1), ListeningText.driverLow], separator: " – ") }
                    span { Text.joined([.number(5), ListeningText.driverHigh], separator: " – ") }
                }
                for driver in questions.drivers { rated(driver) }
            }
            if !questions.reasons.isEmpty { reasons }
            if let followUp = questions.followUp {
                label(.class("f")) {
                    span(.dir(.auto)) { followUp.phrase.text }
                    textarea(.name("follow_up"), .dir(.auto), .maxlength(Limits.textCharacters)) { given.followUp }
                }
            }
            submitButton(ListeningText.detailsSend)
        }
    }

    private func rated(_ driver: SurveyDriver) -> Node {
        fieldset(.class("survey__driver")) {
            legend(.dir(.auto)) { driver.phrase.text }
            div(.class("survey__scale")) {
                for value in SurveyDetails.scale {
                    label(.class("survey__step")) {
                        input(
                            .class("vh"), .type("radio"), .name(driverPrefix + driver.key), .value(String(value)),
                            .checked(if: given.ratings[driver.key] == value))
                        span { value }
                        if value == 1 {
                            span(.class("vh")) { Text.joined([.verbatim(" – "), ListeningText.driverLow]) }
                        }
                        if value == 5 {
                            span(.class("vh")) { Text.joined([.verbatim(" – "), ListeningText.driverHigh]) }
                        }
                    }
                }
            }
        }
    }

    private var reasons: Node {
        fieldset(.class("survey__reasons")) {
            legend { ListeningText.detailsReasons }
            for reason in questions.reasons {
                label(.class("opt")) {
                    input(
                        .type("checkbox"), .name("reason"), .value(reason.key),
                        .checked(if: given.reasons.contains(reason.key)))
                    span(.dir(.auto)) { reason.phrase.text }
                }
            }
        }
    }
}
