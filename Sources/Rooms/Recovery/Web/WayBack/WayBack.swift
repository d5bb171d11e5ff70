import Handling
import Listening
import Primitives
import Web

/// One way back: where the customer stands, what it means, and the windows.
struct WayBack {
    let line: RecoveryLine

    var node: Node {
        div(.class("wayback")) {
            p(.class("cluster")) {
                chip(line.recovery.state.text, line.recovery.state.tone, icon: line.recovery.state.icon)
                span(.class("xs", "muted")) { RecoveryText.sinceDay(day: .date(line.recovery.since, .short)) }
            }
            track
            p(.class("xs", "muted")) { line.recovery.state.meaning }
            checkMarks(line)
            if let ends = line.windowEnds {
                p(.class("xs", "muted")) { RecoveryText.windowEnds(day: .date(ends, .short)) }
            }
        }
    }

    /// Five segments from unhappy to won back; a lost customer's end is red.
    private var track: Node {
        let reached = line.recovery.state.step
        return span(
            .class("steps5", "steps5--wide"), .role("img"), .aria("label", line.recovery.state.text)
        ) {
            for step in 1...5 {
                i(.class(line.recovery.state == .lost ? "lost" : step <= reached ? "done" : "todo"))
            }
        }
    }
}

extension RecoveryState {
    /// How far on the way of five, 0 for a lost customer.
    fileprivate var step: Int {
        switch self {
        case .lost: 0
        case .unhappy: 1
        case .contacted: 2
        case .solved, .remeasured: 3
        case .reconciled: 4
        case .wonBack: 5
        }
    }
}
