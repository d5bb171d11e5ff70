import Primitives
import Web

/// Everyone's load with the record behind it, and the pulse where enough people answered.
struct TeamPage: Sendable {
    /// One person.
    struct Line: Sendable {
        let name: String
        let load: Wellbeing
        /// Decisions of theirs that were undone within 30 days.
        let overruled: Int
    }

    let people: [Line]
    let pulse: [PulseFigure]
    let mayGive: Bool

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { CareText.loadWhence }
            table
            card(CareText.pulseTitle) { div(.class("stack")) { for figure in pulse { self.figure(figure) } } }
        }
    }

    private var table: Node {
        div(.class("card", "table-frame")) {
            Web.table(.class("table", "team-load")) {
                thead {
                    tr {
                        th(.scope("col")) { CareText.teamMember }
                        th(.scope("col")) { CareText.teamLoad }
                        th(.scope("col"), .class("numcell")) { CareText.streak }
                        th(.scope("col"), .class("numcell")) { CareText.abuseSeen }
                        th(.scope("col")) { CareText.shift }
                        th(.scope("col"), .class("numcell")) { CareText.teamOverruled }
                        th(.scope("col")) { span(.class("vh")) { CareText.breatherGive } }
                    }
                }
                tbody { for line in people { row(line) } }
            }
        }
    }

    private func row(_ line: Line) -> Node {
        tr {
            th(.scope("row")) {
                span(.class("who")) {
                    avatar(name: line.name, id: line.load.staff.uuid, size: .small)
                    userWords(line.name)
                }
            }
            td {
                loadChip(line.load)
                if let until = line.load.restsUntil {
                    small(.class("muted")) {
                        " "; CareText.loadUntil(at: until)
                    }
                }
            }
            td(.class("numcell")) { line.load.streak.length }
            td(.class("numcell")) { line.load.abuseSeen }
            td { line.load.shiftText }
            td(.class("numcell")) { line.overruled }
            td {
                if mayGive && line.load.restsUntil == nil {
                    postForm("/team-wellbeing/\(line.load.staff)/breather") {
                        submitButton(CareText.breatherGive, icon: .coffee, look: .normal, small: true)
                    }
                }
            }
        }
    }

    private func figure(_ figure: PulseFigure) -> Node {
        section(.class("stack", "stack--close")) {
            p { figure.question.text }
            if let mean = figure.mean {
                p(.class("cluster")) {
                    span(.class("strong", "num")) { Text.decimal(mean, places: 1) }
                    small(.class("muted")) { CareText.pulseAnswers(count: figure.n) }
                }
                shareBar(
                    zip(figure.counts, [Tone.red, .yellow, .plain, .green, .gold]).map { Share(Double($0), $1) },
                    label: CareText.pulseAnswers(count: figure.n))
            } else {
                p(.class("small", "muted")) { CareText.pulseFew(count: PulseAnswers.smallestShown) }
            }
        }
    }
}
