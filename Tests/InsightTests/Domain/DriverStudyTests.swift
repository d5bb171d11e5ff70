import Primitives
import Statistics
import TestSupport
import Testing
import Web

@testable import Insight

@Suite struct `Studying what drives answers` {
    /// Answers of which the first part moves the whole most, the last one not at all.
    private func answers(_ count: Int, missing: Int = 0) -> DriverAnswers {
        var dice = Seeded(seed: 11)
        func rating() -> Double { Double(dice.next() % 5) + 1 }
        let rows = (0..<count).map { number -> DriverAnswers.Row in
            let ratings = [max(1, rating() - 1), rating(), rating()]
            let score = 2 * ratings[0] + ratings[1] + rating() / 2
            let given: [Double?] = number < missing ? [nil, ratings[1], ratings[2]] : ratings
            return DriverAnswers.Row(score: score, ratings: given)
        }
        return DriverAnswers(names: ["Punctual", "Friendly", "Tidy"], scale: 1...5, rows: rows)
    }

    private func page(_ study: DriverStudy, _ language: LanguageCode = .english) -> String {
        DriversPage(study: study).node.render(
            in: PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing))
    }

    @Test func `what moves the whole most is first, and chance is told from it`() throws {
        let found = try DriverStudy(answers(400, missing: 7)).result.get()
        #expect(found.answers == 393 && found.incomplete == 7)
        let shares = found.bootstrap.importance.lmgShares
        #expect(shares[0] > shares[1] && shares[1] > shares[2])
        #expect(found.probe.isAboveNoise == [true, true, false])
        #expect(found.map.places[0].quadrant == .importantWeak)
    }

    @Test func `equal answers give equal figures`() throws {
        let (one, other) = (DriverStudy(answers(300)), DriverStudy(answers(300)))
        #expect(try one.result.get().bootstrap.lmg == other.result.get().bootstrap.lmg)
    }

    @Test func `too few answers, equal ratings and no drivers are told and not guessed`() {
        func lack(_ answers: DriverAnswers?) -> DriverStudy.Lack? {
            if case .failure(let lack) = DriverStudy(answers).result { lack.reason } else { nil }
        }
        #expect(lack(nil) == .noDrivers)
        #expect(lack(answers(99)) == .tooFew(answers: 99, needed: 100))
        let same = answers(200).rows.map { DriverAnswers.Row(score: $0.score, ratings: [$0.ratings[0], 3]) }
        #expect(lack(DriverAnswers(names: ["Punctual", "Tidy"], scale: 1...5, rows: same)) == .constant("Tidy"))
        let twice = answers(200).rows.map {
            DriverAnswers.Row(score: $0.score, ratings: [$0.ratings[0], $0.ratings[0]])
        }
        #expect(lack(DriverAnswers(names: ["Punctual", "Tidy"], scale: 1...5, rows: twice)) == .redundant("Tidy"))
    }

    @Test(arguments: LanguageCode.allCases) func `the page draws the map and tells what is missing`(
        language: LanguageCode
    ) {
        let full = page(DriverStudy(answers(400, missing: 7)), language)
        #expect(full.contains("<svg") && full.contains("Punctual") && !full.contains(" style="))
        let locale = PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing)
        #expect(full.contains(InsightText.driversIncomplete(count: 7).string(in: locale)))
        #expect(full.contains(InsightText.driversCaution.string(in: locale)))
        let empty = page(DriverStudy(nil), language)
        #expect(empty.contains(InsightText.driversNone.string(in: locale)) && !empty.contains("class=\"picture\""))
    }
}
