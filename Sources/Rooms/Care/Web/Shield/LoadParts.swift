package import Handling
import People
package import Primitives
import Storage
package import Web

/// The word of a load with its tone.
package func loadChip(_ load: Wellbeing) -> Node { chip(load.state.text, load.state.tone, icon: load.state.icon) }

/// The record behind the word, so that nothing is painted.
func loadFacts(_ load: Wellbeing) -> Node {
    facts([
        (CareText.streak, nodes { load.streak.length }), (CareText.abuseSeen, nodes { load.abuseSeen }),
        (CareText.shift, nodes { load.shiftText }),
    ])
}

/// The offer of a rest above the list of cases, when a streak of red cases is behind the viewer.
package func breatherOffer(clock: WallClock) -> CaseAlerts {
    CaseAlerts { viewer, snapshot in
        let load = try wellbeing(of: viewer.staff, at: clock.now, in: snapshot)
        guard load.restsUntil != nil || load.streak.offersBreather else { return .none }
        return breatherCard(load)
    }
}

/// The rest that runs with the way back, or the offer of one.
func breatherCard(_ load: Wellbeing) -> Node {
    nodes {
        if let until = load.restsUntil {
            div(.class("insight", "insight--green"), .role("status")) {
                icon(.coffee)
                span { CareText.breatherRuns(at: until) }
                postForm("/my-day/breather/end") {
                    submitButton(CareText.breatherEnd, look: .normal, small: true)
                }
            }
        } else if load.streak.offersBreather {
            div(.class("insight", "insight--yellow"), .role("status")) {
                icon(.coffee)
                span { CareText.breatherOffer(count: load.streak.length) }
                postForm("/my-day/breather") { submitButton(CareText.breatherStart, small: true) }
            }
        }
    }
}

extension Wellbeing {
    /// Whether a shift runs, in words.
    package var shiftText: Text {
        switch isOnShift {
        case true?: CareText.shiftOn
        case false?: CareText.shiftOff
        case nil: CareText.shiftUnplanned
        }
    }

    /// The record in one line, for lists.
    package var summary: Text {
        var parts = [CareText.loadStreak(count: streak.length)]
        if let restsUntil { parts.append(CareText.loadUntil(at: restsUntil)) }
        if abuseSeen > 0 { parts.append(CareText.loadAbuse(count: abuseSeen)) }
        if isOnShift != nil { parts.append(shiftText) }
        return .joined(parts, separator: " · ")
    }
}

extension Wellbeing.State {
    /// The word that people read.
    package var text: Text {
        switch self {
        case .fine: CareText.loadFine
        case .tired: CareText.loadTired
        case .resting: CareText.loadBreak
        }
    }

    /// The tone of its chip.
    package var tone: Tone {
        switch self {
        case .fine: .green
        case .tired: .yellow
        case .resting: .accent
        }
    }

    /// The symbol of its chip.
    package var icon: IconName {
        switch self {
        case .fine: .check
        case .tired: .triangleAlert
        case .resting: .coffee
        }
    }
}
