package import Handling
package import People
import Primitives
import Storage
import Web

/// The ladder of a customer on their page: what is in force, until when, and the way to the whole record.
package func conductPanel() -> CustomerPanel {
    CustomerPanel(.aside) { customer, viewer, snapshot in
        let ladder = try ConductRecord.ladder(of: customer.id, in: snapshot)
        guard viewer.allows(.manageConduct) || ladder.rung != nil else { return .none }
        return card(CareText.conduct) {
            if ladder.rung == nil { p(.class("muted")) { CareText.conductNone } }
            conductSummary(ladder)
            p { a(.class("link"), .href("/customers/\(customer.id)/conduct")) { CareText.conductOpen } }
        }
    }
}

/// What is in force for the customer of a case, and whether this matter gets through all the same.
package func conductCasePanel() -> CasePanel {
    CasePanel(key: "conduct") { id, viewer, snapshot in
        guard let item = try CaseRecord.find(id, in: snapshot) else { return nil }
        let ladder = try ConductRecord.ladder(of: item.customer, in: snapshot)
        let mayRecord = try viewer.allows(.manageConduct) && FindingRecord.holdsAbuse(in: id, snapshot)
        guard ladder.rung != nil || mayRecord else { return nil }
        let matter = try EntryRecord.lastWords(of: id, in: snapshot).map { ConductMatter($0.foundInWords) }
        return card(CareText.conduct) {
            conductSummary(ladder)
            if ladder.rung == .restricted, matter?.alwaysGetsThrough == true {
                notice(CareText.conductThrough, .yellow, icon: .shieldAlert)
            }
            p {
                a(.class("link"), .href("/customers/\(item.customer)/conduct?case=\(id)")) {
                    mayRecord && ladder.next != nil ? CareText.conductRecord : CareText.conductOpen
                }
            }
        }
    }
}

/// The highest rung in force, with its end and contact.
func conductSummary(_ ladder: ConductLadder) -> Node {
    nodes {
        if let step = ladder.steps.last(where: { $0.isInForce && $0.rung == ladder.rung }) {
            p(.class("cluster")) {
                chip(step.rung.text, step.rung.tone, icon: .scale)
                span(.class("small", "muted")) { CareText.conductUntil(day: step.reviewAt) }
                if step.awaitsAnswer { chip(CareText.appealWaits, .yellow) }
            }
            if !step.contact.isEmpty { facts([(CareText.conductContact, userWords(step.contact))]) }
        }
    }
}
