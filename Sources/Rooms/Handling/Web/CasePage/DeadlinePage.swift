import Foundation
import Primitives
import Web

/// How each deadline of a case came about, in sentences.
struct DeadlinePage {
    let explanations: [DeadlineExplanation]

    var node: Node {
        nodes {
            if explanations.isEmpty { notice(HandlingText.noDeadlines, icon: .clock) }
            for explanation in explanations {
                card(explanation.kind.text, aside: explanation.due.map { dueTag($0) } ?? .none) { lines(explanation) }
            }
        }
    }

    private func lines(_ explanation: DeadlineExplanation) -> Node {
        ul(.class("stack")) {
            li { HandlingText.clockStarted(at: explanation.start) }
            li { target(explanation.target) }
            for pause in explanation.pauses { li { self.pause(pause) } }
            for day in explanation.holidays {
                li { HandlingText.holidaySkipped(day: .day(CivilDay(number: day.number), .long)) }
            }
            li(.class("strong")) {
                explanation.due.map { HandlingText.clockEnds(at: $0) } ?? HandlingText.clockHasNoEnd
            }
            li(.class("muted", "small")) { HandlingText.countedIn(zone: .verbatim(explanation.zone.identifier)) }
        }
    }

    private func target(_ target: DeadlineExplanation.Target) -> Text {
        switch target {
        case .workingMinutes(let minutes): HandlingText.targetWorking(span: .minutes(minutes))
        case .calendarDays(let days): HandlingText.targetDays(count: days)
        }
    }

    private func pause(_ pause: ClockPause) -> Text {
        guard let end = pause.to else { return HandlingText.pauseLasts(at: pause.from) }
        return switch pause.reason {
        case .awaitingCustomer: HandlingText.pauseAwaiting(from: pause.from, to: end, span: .minutes(pause.minutes))
        case .closed: HandlingText.pauseClosed(from: pause.from, to: end, span: .minutes(pause.minutes))
        }
    }
}

extension DeadlineKind {
    var text: Text {
        switch self {
        case .reply: HandlingText.deadlineReply
        case .solve: HandlingText.deadlineSolve
        case .legal: HandlingText.deadlineLegal
        }
    }
}
