import Care
import Handling
import Insight
import People
import Primitives
import Storage
import Web

extension House {
    var careRoutes: CareRoutes { CareRoutes(CareKit(database: database, frame: frame, links: conductLinks)) }

    var careWorkers: [OutboxWorker] {
        [
            conductReviewWorker(database: database, clock: clock),
            conductMailWorker(database: database, links: conductLinks, clock: clock, send: office.sendConduct),
        ]
    }

    /// How people are, for the dashboard.
    var staffSigns: StaffSigns {
        StaffSigns { now, snapshot in
            Dictionary(
                uniqueKeysWithValues: try teamWellbeing(at: now, in: snapshot).map { line in
                    let state = line.load.state
                    return (
                        line.member.staff.id,
                        StaffSign(state.text, state.tone, icon: state.icon, detail: line.load.summary)
                    )
                })
        }
    }

    /// What Care adds to the pages of cases: covered abuse, the customer's conduct, the offer of a breather.
    func addCare(to slots: inout HandlingSlots) {
        slots.panels.append(conductCasePanel())
        slots.hiddenWords = shieldedWords()
        slots.addEventText(careEventText)
        let (alerts, breather) = (slots.alerts, breatherOffer(clock: clock))
        slots.alerts = CaseAlerts { viewer, snapshot in
            let (offer, ringing) = (try breather.load(viewer, snapshot), try alerts.load(viewer, snapshot))
            return nodes {
                offer
                ringing
            }
        }
    }

    private var conductLinks: ConductLinks { ConductLinks(baseAddress: baseAddress, keys: office.linkKeys) }
}
