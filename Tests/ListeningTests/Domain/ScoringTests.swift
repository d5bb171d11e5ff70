import Listening
import Testing

@Suite struct `Scoring on other scales` {
    @Test(arguments: [
        (SurveyKind.nps, ["angry": 0...2, "disappointed": 3...6, "happy": 7...8, "delighted": 9...10]),
        (.csat, ["angry": 1...1, "disappointed": 2...3, "happy": 4...4, "delighted": 5...5]),
        (.stars, ["angry": 1...1, "disappointed": 2...3, "happy": 4...4, "delighted": 5...5]),
        (.ces, ["angry": 1...2, "disappointed": 3...4, "happy": 5...6, "delighted": 7...7]),
        (.thumbs, ["disappointed": 0...0, "happy": 1...1]),
    ])
    func `every number stands for one face, by the written table`(kind: SurveyKind, table: [String: ClosedRange<Int>]) {
        var seen = 0
        for (word, numbers) in table {
            for number in numbers {
                #expect(Score(number, on: kind)?.standing.rawValue == word)
                seen += 1
            }
        }
        #expect(seen == kind.scale?.count)
    }

    @Test(arguments: SurveyKind.allCases)
    func `every answer is read back from its word and its link`(kind: SurveyKind) {
        #expect(!kind.ratings.isEmpty)
        for rating in kind.ratings {
            #expect(Rating(word: rating.word, of: kind) == rating)
            #expect(rating.target.rating(of: kind) == rating)
            #expect(rating.kind == kind)
        }
    }

    @Test(arguments: ["11", "-1", "+3", "03", "3.0", "", "۳", "angry"])
    func `a word that is not on the scale is no answer`(word: String) {
        #expect(Rating(word: word, of: .nps) == nil)
    }

    @Test func `an answer of one kind is none of another`() {
        #expect(Rating(word: "0", of: .csat) == nil)
        #expect(Rating(word: "8", of: .ces) == nil)
        #expect(Rating(word: "5", of: .faces) == nil)
        #expect(ClickTarget.face(.angry).rating(of: .nps) == nil)
        #expect(ClickTarget.trap.rating(of: .nps) == nil)
    }

    @Test func `numbers are offered upwards, faces and thumbs from the best`() {
        #expect(SurveyKind.nps.ratings.map(\.word) == (0...10).map(String.init))
        #expect(SurveyKind.thumbs.ratings.map(\.word) == ["1", "0"])
        #expect(SurveyKind.faces.ratings.first?.word == "delighted")
    }

    @Test func `the net score is promoters less detractors, with the adjusted interval around it`() throws {
        // 6 promoters, 2 passives, 2 detractors: 40 points; Rocks' interval of (6.75 - 2.75)/13 by hand is -12.6 to 74.1.
        let figure = try #require(SurveyFigure.main(.nps, faces: [:], scores: [10: 4, 9: 2, 8: 1, 7: 1, 6: 1, 0: 1]))
        #expect(figure.value == 40)
        #expect(figure.unit == .points)
        #expect(figure.answers == 10)
        let interval = try #require(figure.interval)
        #expect(abs(interval.lowerBound - -12.59) < 0.01)
        #expect(abs(interval.upperBound - 74.12) < 0.01)
    }

    @Test func `satisfied are the two steps at the top, easy are five to seven`() throws {
        let satisfied = try #require(SurveyFigure.main(.csat, faces: [:], scores: [5: 3, 4: 1, 3: 2, 1: 2]))
        #expect(satisfied.value == 0.5)
        #expect(satisfied.interval?.contains(0.5) == true)
        let easy = try #require(SurveyFigure.main(.ces, faces: [:], scores: [7: 1, 5: 2, 4: 1]))
        #expect(easy.value == 0.75)
        let mean = try #require(SurveyFigure.mean(.ces, scores: [7: 1, 5: 2, 4: 1]))
        #expect(mean.value == 5.25)
        let thumbs = try #require(SurveyFigure.main(.thumbs, faces: [:], scores: [1: 3, 0: 1]))
        #expect(thumbs.value == 0.75)
    }

    @Test func `happiness hears faces alone, and few answers show no figure`() throws {
        let happy = try #require(SurveyFigure.main(.faces, faces: [.happy: 3, .angry: 1], scores: [10: 90]))
        #expect(happy.value == 0.75)
        #expect(!happy.mayShow)
        #expect(SurveyFigure.main(.faces, faces: [:], scores: [10: 90]) == nil)
        #expect(SurveyFigure.main(.nps, faces: [.happy: 3], scores: [:]) == nil)
    }
}
