import Handling
import Listening
import Prevention
import Primitives
import Storage
import Web

extension House {
    var preventionRoutes: PreventionRoutes { PreventionRoutes(PreventionKit(database: database, frame: frame)) }

    var preventionWorkers: [OutboxWorker] {
        let links = SurveyLinks(baseAddress: baseAddress, keys: office.linkKeys)
        return [
            actionCheckWorker(database: database, clock: clock),
            noticeMailWorker(
                database: database, clock: clock, optOut: { links.optOut($0, of: $1) }, send: office.sendNotice),
        ]
    }

    /// What Prevention adds to the page of a case.
    func addPrevention(to slots: inout HandlingSlots) {
        slots.panels.append(knownCausePanel())
        slots.addEventText(preventionEventText)
    }
}

extension HandlingSlots {
    /// Sentences for the events of one more room.
    mutating func addEventText(_ text: @escaping @Sendable (Event) -> Text?) {
        let earlier = eventText
        eventText = { earlier($0) ?? text($0) }
    }
}
