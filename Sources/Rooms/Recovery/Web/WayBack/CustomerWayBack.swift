package import People
package import Primitives
import Storage
import Web

/// The panels of this room on a customer's page: the ways back, and what is promised to the customer.
package func recoveryCustomerPanels(clock: WallClock) -> [CustomerPanel] {
    [
        CustomerPanel(.aside) { customer, _, snapshot in
            let lines = try RecoveryList.of(customer.id, in: snapshot)
            guard !lines.isEmpty else { return .none }
            return card(RecoveryText.wayBack, .id("way-back")) {
                for line in lines.prefix(3) {
                    div(.class("stack", "stack--close")) {
                        a(.class("ltr", "small"), .href("/cases/\(line.recovery.caseID)")) { "#\(line.caseNumber)" }
                        WayBack(line: line).node
                    }
                }
            }
        },
        CustomerPanel(.aside) { customer, _, snapshot in
            let now = clock.now
            let promises = try PromiseRecord.of(customer: customer.id, in: snapshot)
            guard !promises.isEmpty else { return .none }
            return card(RecoveryText.promises) {
                for promise in promises.prefix(6) {
                    div(.class("promise")) {
                        icon(.calendarCheck)
                        span {
                            a(.href("/promises/\(promise.id)"), .dir(.auto)) { promise.words }
                            small { promise.when }
                        }
                        promise.mark(at: now)
                    }
                }
            }
        },
    ]
}
