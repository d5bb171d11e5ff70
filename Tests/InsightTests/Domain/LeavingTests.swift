import Primitives
import Statistics
import TestSupport
import Testing

@testable import Insight

@Suite struct `Asking who leaves` {
    private func past(_ number: Int, badAt day: Int, activeUntil last: Int, closed: Int? = nil) -> CustomerPast {
        var past = CustomerPast(customer: .testing(UInt32(number)), seen: .testing + .days(day - 30))
        past.see(.testing + .days(last))
        past.bads = [.testing + .days(day)]
        past.recoveries = closed.map { [.testing + .days($0)] } ?? []
        return past
    }

    @Test func `an answer and the case about it are one experience`() {
        var past = CustomerPast(customer: .testing(1), seen: .testing)
        past.bads = [.testing + .days(5), .testing, .testing + .days(2), .testing + .days(9)]
        #expect(past.experiences == [.testing, .testing + .days(5), .testing + .days(9)])
    }

    @Test func `with few unhappy customers no figure is given`() {
        let pasts = (0..<19).map { past($0, badAt: 0, activeUntil: 0) }
        let study = LeavingStudy(pasts, silence: .quarter, at: .testing + .days(200))
        #expect(study.isThin && study.customers == 19 && study.left == 19 && study.effect == nil)
    }

    @Test func `whoever shows no sign for the whole silence is gone on its last day`() throws {
        let gone = (0..<40).map { past($0, badAt: 0, activeUntil: 0) }
        let here = (40..<100).map { past($0, badAt: 0, activeUntil: 250) }
        let study = LeavingStudy(gone + here, silence: .quarter, at: .testing + .days(300))
        #expect(study.customers == 100 && study.left == 40)
        let windows = try #require(study.afterBad.first).windows
        #expect(windows.map(\.length) == [90, 180, 365])
        let share = try #require(windows.first?.leftAtAll)
        #expect(abs(share - 0.4) < 1e-9)
        #expect(windows.last?.leftAtAll == nil)
    }

    @Test func `a closing that is followed by staying is seen to hold customers, and one without effect is not`() {
        func study(_ stays: (Int) -> Bool) -> LeavingStudy {
            let pasts = (0..<240).map { number in
                let last = stays(number) ? 380 : number % 60
                return past(number, badAt: 0, activeUntil: last, closed: number % 2 == 0 ? 3 + number % 9 : nil)
            }
            return LeavingStudy(pasts, silence: .quarter, at: .testing + .days(400))
        }
        #expect(study { $0 % 2 == 0 ? $0 % 8 != 0 : $0 % 4 == 1 }.effect?.verdict == .leaveLess)
        #expect(study { $0 / 2 % 2 == 0 }.effect?.verdict == .undecided)
    }
}
