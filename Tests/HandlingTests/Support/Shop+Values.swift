import Foundation
import Listening
import People
import Primitives
import TestSupport

@testable import Handling

/// The time and the clocks of pure tests: Tuesday 2025-10-21, 10:00 in Budapest.
enum Pure {
    static let now = utc("2025-10-21T08:00:00Z")
    static let clocks = CaseClocks(
        calendar: .regular(zone: Zones.budapest), legal: LegalClock(zone: Zones.budapest))
    static let anna = StaffID.testing(11)
    static let bela = StaffID.testing(12)
    static let customer = CustomerID.testing(21)

    static func words(_ body: String, anger: Int = 0) -> CustomerWords {
        CustomerWords(body, channel: .email, language: .english, anger: anger)
    }

    static func opened(_ number: UInt32 = 1, priority: Priority = .high, customer: CustomerID = customer) -> Case {
        let new = NewCase(
            customer: customer, subject: "Washer not delivered", words: words("Where is my washing machine?"),
            touchpoint: .delivery)
        return Case.opened(
            .testing(100 + number), number: Int(number), as: new, priority: priority, plan: nil, clocks: clocks, at: now
        )
    }

    static func complaint(_ number: UInt32, cause: CauseID? = nil) -> Complaint {
        Complaint(
            id: .testing(200 + number), caseID: .testing(101), position: Int(number), summary: "Late", facts: "",
            touchpoint: .delivery, cause: cause, causedAt: nil, createdAt: now, originCase: nil, version: 1)
    }
}
