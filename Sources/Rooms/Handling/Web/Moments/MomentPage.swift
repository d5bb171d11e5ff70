import Primitives
import Web

/// How long customers wait at the moments that decide, against the brand's own targets.
struct MomentPage: Sendable {
    let targets: [Moment: Duration]
    let fortnight: [Moment: MomentFigures]
    let quarter: [Moment: MomentFigures]
    let state: FormState
    let mayEdit: Bool

    static func state(of targets: [Moment: Duration]) -> FormState {
        FormState(
            Dictionary(
                targets.map { ($0.key.rawValue, String($0.value.milliseconds / 1000)) }, uniquingKeysWith: { $1 }))
    }

    var node: Node {
        nodes {
            p(.class("muted")) { HandlingText.momentsIntro }
            card(HandlingText.momentsFortnight) { list(fortnight) }
            card(HandlingText.momentsQuarter) { list(quarter) }
            if mayEdit { card(HandlingText.momentsTargets) { form } }
        }
    }

    private func list(_ figures: [Moment: MomentFigures]) -> Node {
        div(.class("table-frame"), .tabindex(0)) {
            table(.class("table")) {
                thead {
                    tr {
                        for title in [
                            HandlingText.momentsMoment, HandlingText.momentsTarget, HandlingText.momentsMedian,
                            HandlingText.momentsNine, HandlingText.momentsShare, HandlingText.momentsCount,
                        ] { th(.scope("col")) { title } }
                    }
                }
                tbody { for moment in Moment.allCases { if let found = figures[moment] { row(moment, found) } } }
            }
        }
    }

    private func row(_ moment: Moment, _ found: MomentFigures) -> Node {
        tr {
            th(.scope("row")) {
                moment.text
                p(.class("small", "muted")) { moment.definition }
            }
            td { target(moment).map { Node.localized(.duration($0)) } ?? nodes { "–" } }
            td {
                if let median = found.median {
                    chip(
                        .duration(median), median <= (target(moment) ?? moment.usualTarget) ? .green : .yellow,
                        icon: .timer)
                } else {
                    "–"
                }
            }
            td {
                if let nine = found.nineOfTen {
                    Text.duration(nine)
                } else if found.count > 0 {
                    span(.class("muted", "small")) { HandlingText.momentsFew(count: Moment.enough) }
                } else {
                    "–"
                }
            }
            td { found.share.map { Node.localized(.percent($0)) } ?? nodes { "–" } }
            td(.class("numcell")) { found.count }
        }
    }

    private func target(_ moment: Moment) -> Duration? { targets[moment] }

    private var form: Node {
        postForm("/moments/targets", .class("form")) {
            problemSummary(state, fields: Moment.allCases.map { ($0.rawValue, $0.text) })
            div(.class("form__pair")) {
                for moment in Moment.allCases {
                    field(
                        moment.text, moment.rawValue, in: state, hint: HandlingText.momentsSeconds, kind: .number,
                        required: true)
                }
            }
            div(.class("actions")) { submitButton(WebText.save) }
        }
    }
}

extension Moment {
    var text: Text {
        switch self {
        case .ring: HandlingText.momentRing
        case .desk: HandlingText.momentDesk
        case .form: HandlingText.momentForm
        }
    }

    var definition: Text {
        switch self {
        case .ring: HandlingText.momentRingMeans
        case .desk: HandlingText.momentDeskMeans
        case .form: HandlingText.momentFormMeans
        }
    }
}
