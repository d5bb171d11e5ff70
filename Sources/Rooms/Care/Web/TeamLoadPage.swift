import Primitives
import Web

/// Everyone's load with the record behind it, and the pulse where enough people answered.
struct TeamLoadPage: Sendable {
    /// One person.
    struct Line: Sendable {
        let name: String
        let load: Wellbeing
    }

    let people: [Line]
    let pulse: [PulseFigure]
    let mayGive: Bool

    var node: Node {
        nodes {
            for line in people {
                card(.verbatim(line.name), aside: loadChip(line.load)) {
                    loadFacts(line.load)
                    if mayGive && line.load.restsUntil == nil {
                        postForm("/team-wellbeing/\(line.load.staff)/breather", .class("actions")) {
                            submitButton(CareText.breatherGive, icon: .coffee, look: .normal, small: true)
                        }
                    }
                }
            }
            card(CareText.pulseTitle) { facts(pulse.map { ($0.question.text, figure($0)) }) }
            p { a(.href("/overrules")) { CareText.overruledTitle } }
        }
    }

    private func figure(_ figure: PulseFigure) -> Node {
        nodes {
            if let mean = figure.mean {
                Text.decimal(mean, places: 1)
                " "
                small(.class("muted")) {
                    "n = "
                    figure.n
                }
            } else {
                span(.class("muted")) { CareText.pulseFew(count: PulseAnswers.smallestShown) }
            }
        }
    }
}
