import Primitives
import Web

/// What a customer added to the main answer, on the page of their feedback.
struct DetailsCard {
    let details: SurveyDetails
    let questions: SurveyQuestions

    var node: Node {
        card(ListeningText.detailsTitle) {
            div(.class("stack")) {
                if !details.ratings.isEmpty { ratings }
                if !details.reasons.isEmpty {
                    div(.class("cluster")) {
                        for key in details.reasons { chip(name(ofReason: key)) }
                    }
                }
                if !details.followUp.isEmpty {
                    if let asked = questions.followUp {
                        p(.class("small", "muted"), .dir(.auto)) { asked.phrase.text }
                    }
                    p(.class("words"), .dir(.auto)) { details.followUp }
                }
            }
        }
    }

    private var ratings: Node {
        table(.class("table")) {
            tbody {
                for (key, value) in details.ratings.sorted(by: { place($0.key) < place($1.key) }) {
                    tr {
                        th(.scope("row")) { name(ofDriver: key) }
                        td(.class("numcell")) { ListeningText.scoreOf(value: value, top: 5) }
                    }
                }
            }
        }
    }

    private func place(_ key: String) -> Int {
        questions.drivers.firstIndex { $0.key == key } ?? questions.drivers.count
    }

    /// A driver or reason that was taken off the survey keeps a name of its own.
    private func name(ofDriver key: String) -> Text {
        questions.drivers.first { $0.key == key }?.phrase.text ?? ListeningText.questionGone
    }

    private func name(ofReason key: String) -> Text {
        questions.reasons.first { $0.key == key }?.phrase.text ?? ListeningText.questionGone
    }
}

/// How the drivers of a survey were rated.
struct DriverCard {
    let drivers: [DriverSummary]

    var node: Node {
        card(ListeningText.driversTitle) {
            div(.class("table-frame"), .tabindex(0)) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { ListeningText.driver }
                            th(.scope("col")) { ListeningText.answers }
                            th(.scope("col")) { ListeningText.driverTop }
                        }
                    }
                    tbody {
                        for line in drivers {
                            tr {
                                th(.scope("row")) { span(.dir(.auto)) { line.driver.phrase.text } }
                                td(.class("numcell")) { line.counts.values.reduce(0, +) }
                                td { line.figure?.text ?? .verbatim("–") }
                            }
                        }
                    }
                }
            }
        }
    }
}
