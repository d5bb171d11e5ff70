import Listening
import Primitives
import TestSupport
import Testing

@testable import Handling

@Suite struct `The first priority` {
    @Test(arguments: [
        (Face.angry as Face?, 2, true, false, Priority.red), (.angry, 0, true, false, .high),
        (nil, 3, true, false, .red),
        (nil, 2, true, false, .high), (.disappointed, 0, true, false, .normal), (nil, 0, true, false, .normal),
        (.delighted, 0, false, false, .low), (.delighted, 0, false, true, .normal), (.angry, 3, true, true, .red),
        (.disappointed, 1, true, true, .high),
    ])
    func `follows face and anger, and value only raises it`(
        face: Face?, anger: Int, isComplaint: Bool, isKeyAccount: Bool, expected: Priority
    ) {
        #expect(
            Priority.initial(face: face, anger: anger, isComplaint: isComplaint, isKeyAccount: isKeyAccount) == expected
        )
    }
}

@Suite struct `The place in the queue` {
    private func rank(_ change: (inout Case) -> Void) -> QueuePlace {
        var item = Pure.opened()
        item.assignee = Pure.anna
        change(&item)
        return QueuePlace(of: item)
    }

    @Test func `puts the unanswered first, then what is in hand, then what waits`() {
        let unanswered = rank { _ in }
        let unowned = rank {
            $0.assignee = nil; $0.lastReplyAt = Pure.now; $0.replyDueAt = nil
        }
        let inHand = rank {
            $0.lastReplyAt = Pure.now; $0.replyDueAt = nil
        }
        let waiting = rank {
            $0.lastReplyAt = Pure.now; $0.replyDueAt = nil; $0.awaitingCustomerSince = Pure.now
        }
        let closed = rank { $0.closedAt = Pure.now }
        let merged = rank {
            $0.closedAt = Pure.now; $0.mergedInto = .testing(2)
        }
        let order = [unanswered, inHand, waiting, closed, merged].map(\.rank)
        #expect(order == order.sorted())
        #expect(Set(order).count == 5)
        #expect(unowned.rank == unanswered.rank)
        #expect(waiting.rank < QueuePlace.firstClosedRank)
        #expect(closed.rank == QueuePlace.firstClosedRank)
        #expect(merged.rank == 16, "statements name the numbers 8, 12 and 16")
        #expect((8..<12).contains(waiting.rank))
    }

    @Test func `puts red before low and the earlier deadline first`() {
        #expect(rank { $0.priority = .red }.rank < rank { $0.priority = .low }.rank)
        #expect(rank { $0.replyDueAt = Pure.now }.due < rank { _ in }.due)
        #expect(rank { $0.closedAt = Pure.now + .days(1) }.due < rank { $0.closedAt = Pure.now }.due)
    }

    @Test func `can be written into an address and read back`() {
        let cursor = QueueCursor(rank: 3, due: -5, id: .testing(9))
        #expect(QueueCursor(cursor.description) == cursor)
        #expect(QueueCursor("3_x_y") == nil)
        #expect(QueueCursor("") == nil)
    }
}
