import Handling
import Primitives
import Web

/// The most frequent causes as bars; each opens its matters.
struct CausesCard {
    let causes: [CauseCount]
    let period: InsightPeriod

    var node: Node {
        card(InsightText.causes) {
            if causes.isEmpty {
                p(.class("muted")) { InsightText.causesNone }
            } else {
                ul(.class("causes")) {
                    for cause in causes {
                        li {
                            a(.class("t"), .href(dashboardAddress(.cause(cause.word), period))) {
                                span { causeName(cause.name) }
                                span { cause.count }
                            }
                            fillBar(
                                Double(cause.count), of: Double(causes[0].count), tone: .red,
                                label: .joined([causeName(cause.name), .number(cause.count)], separator: ": "))
                        }
                    }
                }
            }
        }
    }
}

/// A cause in the reader's language.
func causeName(_ name: TrilingualText) -> Text {
    name.isEmpty
        ? InsightText.causesNameless
        : .languages(english: name.english, hungarian: name.hungarian, persian: name.persian)
}
