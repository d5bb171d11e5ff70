import Foundation
import Testing

@Suite struct `Refusing questions that can not be answered` {
    /// Expects exit code 2, nothing among the results, and a message with all words.
    private func refused(_ asked: Asked, _ words: [String], _ place: SourceLocation = #_sourceLocation) {
        #expect(asked.code == 2, sourceLocation: place)
        #expect(asked.out.isEmpty && asked.files.isEmpty, sourceLocation: place)
        let told = asked.err.joined(separator: "\n")
        for word in words { #expect(told.contains(word), "\(told)", sourceLocation: place) }
    }

    private func purchases(_ rows: [String], head: String = "customer,date,amount") throws -> ShortLived {
        try ShortLived(([head] + rows).joined(separator: "\n"))
    }

    /// Enough good purchases for a fit to be tried.
    private let good = (0..<40).map { "c\($0 % 12),2026-0\($0 / 14 + 1)-\(10 + $0 % 14),\(10 + $0)" }

    @Test func `a missing file, an empty one and one without rows are named`() throws {
        refused(ask("clv", "/nowhere/at-all.csv"), ["at-all.csv", "can not be read"])
        refused(ask("clv", try ShortLived("").path), ["is empty"])
        refused(ask("clv", try ShortLived("customer,date,amount\n").path), ["no rows"])
    }

    @Test func `missing columns are named with those that are there`() throws {
        let file = try purchases(["a,2026-01-02"], head: "customer,date")
        refused(ask("clv", file.path, "--json"), ["the amount", "--amount", "customer, date"])
        let survey = Acceptance.path("keydrivers/survey6.csv")
        refused(
            ask("drivers", survey, "--target", "ltr", "--drivers", "courtesy,colour", "--json"),
            ["\"colour\"", "courtesy"])
        refused(
            ask("survival", Acceptance.path("survival/rossi.csv"), "--time", "weeks", "--event", "arrest"),
            ["\"weeks\"", "week"])
        refused(ask("nps", survey, "--column", "nps", "--json"), ["\"nps\""])
        refused(ask("charts", survey, "--chart", "p"), ["--bad"])
    }

    @Test func `words among numbers are named by row, line and column`() throws {
        let file = try purchases(good + ["z,2026-03-01,twelve"])
        refused(
            ask("clv", file.path, "--json", "--svg", "x.svg"),
            ["row 41 (line 42)", "\"amount\"", "twelve", "no number"])
        let survey = try ShortLived("a,b,y\n1,2,3\n2,x,4\n3,4,5\n")
        refused(ask("drivers", survey.path, "--target", "y", "--drivers", "a,b"), ["row 2 (line 3)", "\"b\"", "\"x\""])
        let times = try ShortLived("t,e\n5,1\n,0\n")
        refused(ask("survival", times.path, "--time", "t", "--event", "e"), ["row 2", "\"t\"", "nothing is written"])
        refused(ask("quantiles", survey.path, "--column", "b"), ["row 2", "\"x\""])
    }

    @Test func `negative amounts, counts and times are named`() throws {
        refused(ask("clv", try purchases(good + ["z,2026-03-01,-3"]).path), ["row 41", "\"amount\"", "negative"])
        let days = try ShortLived("day,negatives,responses\n1,2,50\n2,-1,50\n")
        refused(ask("charts", days.path, "--chart", "p"), ["row 2", "\"negatives\"", "negative"])
        let times = try ShortLived("t,e\n5,1\n-2,0\n")
        refused(ask("survival", times.path, "--time", "t", "--event", "e"), ["row 2", "\"t\"", "negative"])
        refused(ask("nps", "--promoters=-1", "--passives", "3", "--detractors", "3"), ["-1"])
    }

    @Test func `calendars that mix are named at the row where they part`() throws {
        let mixed = try purchases(good + ["z,1404/12/24,5"])
        refused(ask("clv", mixed.path, "--json"), ["row 41", "\"date\"", "1404/12/24", "Jalali", "Gregorian"])
        refused(ask("clv", mixed.path, "--calendar", "jalali"), ["row 1", "Gregorian", "jalali was declared"])
        refused(ask("clv", try purchases(["a,1404/12/24,5"]).path), ["row 1", "--calendar jalali"])
        refused(ask("clv", try purchases(["a,1404/12/31,5"]).path, "--calendar", "jalali"), ["row 1", "no date"])
        refused(ask("clv", try purchases(["a,24.12.2026,5"]).path), ["row 1", "begin with the year"])
    }

    @Test func `one customer, and customers who never come back, are no ground for a fit`() throws {
        let one = try purchases((1...20).map { "only,2026-01-\(10 + $0 % 18),5" })
        refused(ask("clv", one.path), ["only one customer", "at least 10"])
        let once = try purchases((1...30).map { "c\($0),2026-01-\(10 + $0 % 18),5" })
        refused(ask("clv", once.path), ["nobody bought a second time"])
    }

    @Test func `a constant driver and one that follows from others are named`() throws {
        let rows = (0..<30).map { "\($0),5,\(2 * $0),\(($0 * 7) % 11)" }.joined(separator: "\n")
        let file = try ShortLived("a,same,double,y\n" + rows)
        refused(ask("drivers", file.path, "--target", "y", "--drivers", "a,same"), ["\"same\"", "constant"])
        refused(ask("drivers", file.path, "--target", "y", "--drivers", "a,double"), ["\"double\"", "follows"])
        let few = try ShortLived("a,y\n1,2\n2,3\n")
        refused(ask("drivers", few.path, "--target", "y"), ["at least 3 rows"])
    }

    @Test func `separation is refused with the column, and a penalty answers`() throws {
        let rows = (0..<80).map { "\($0 % 7),\($0),\($0 >= 40 ? "yes" : "no")" }.joined(separator: "\n")
        let file = try ShortLived("week,spent,gone\n" + rows)
        refused(ask("churn", file.path, "--target", "gone", "--json"), ["separation", "\"spent\"", "--penalty"])
        #expect(ask("churn", file.path, "--target", "gone", "--penalty", "1", "--json").code == 0)
        let times = (0..<40).map { "\($0 + 1),1,\($0 < 20 ? 1 : 0)" }.joined(separator: "\n")
        let survival = try ShortLived("t,e,early\n" + times)
        refused(
            ask("survival", survival.path, "--time", "t", "--event", "e", "--covariates", "early"),
            ["separation", "\"early\""])
    }

    @Test func `data that no model fits do not converge to a figure`() throws {
        // Everybody buys once a week without fail, so no rate of leaving can be found.
        let rows = (0..<20).flatMap { who in (0..<30).map { "c\(who),\(7 * $0 + 1),10" } }
        let asked = ask("clv", try purchases(rows).path, "--models", "bgnbd", "--json")
        #expect(asked.code == 2)
        #expect(asked.out.isEmpty)
        #expect(asked.err.joined().contains("converge"), "\(asked.err)")
    }

    @Test func `events of strangers and words that are no event are named`() throws {
        let people = try ShortLived("customer,end_day,churned\na,100,1\nb,90,0\n")
        let stranger = try ShortLived("customer,day,event\na,3,bad\nc,4,bad\n")
        refused(ask("recovery", stranger.path, "--customers", people.path), ["row 2", "customer c"])
        let word = try ShortLived("customer,day,event\na,3,sad\n")
        refused(ask("recovery", word.path, "--customers", people.path), ["row 1", "\"event\"", "sad", "recovered"])
        let twice = try ShortLived("customer,end_day,churned\na,100,1\na,90,0\n")
        refused(ask("recovery", stranger.path, "--customers", twice.path), ["row 2", "listed before"])
    }

    @Test func `rows of other lengths, twin headings and answers off the scale are named`() throws {
        refused(ask("quantiles", try ShortLived("a,b\n1,2\n3\n").path, "--column", "a"), ["row 2 (line 3)", "1 cells"])
        refused(ask("quantiles", try ShortLived("a,a\n1,2\n").path, "--column", "a"), ["two columns", "\"a\""])
        refused(ask("nps", try ShortLived("n\n9\n11\n").path), ["row 2", "11", "0 to 10"])
        refused(ask("nps", try ShortLived("n\n9\n7.5\n").path), ["row 2", "no whole number"])
        refused(ask("csat", "--satisfied", "9", "--n", "3"), ["9", "3"])
    }

    @Test func `empty cells can be left out, and are counted`() throws {
        let rows = (0..<40).map { "\($0),\($0 == 7 ? "" : "\(($0 * 7) % 11)"),\(($0 * 5) % 13)" }.joined(
            separator: "\n")
        let file = try ShortLived("a,b,y\n" + rows)
        refused(ask("drivers", file.path, "--target", "y", "--drivers", "a,b"), ["row 8", "\"b\"", "--skip-missing"])
        let found = try ask(
            "drivers", file.path, "--target", "y", "--drivers", "a,b", "--skip-missing", "--json", "--bootstrap", "100"
        ).json
        #expect(try found["n"].number == 39)
        #expect(try found["warnings"].list.contains { try $0.text.contains("1 of 40 rows") })
    }

    @Test func `progress is told only to somebody who watches`() {
        let arguments = ["drivers", Acceptance.path("keydrivers/survey6.csv"), "--target", "ltr", "--bootstrap", "100"]
        #expect(ask(and: arguments).err.isEmpty)
        #expect(!ask(and: arguments, isWatched: true).err.isEmpty)
        #expect(!ask(and: arguments + ["--progress"]).err.isEmpty)
        #expect(ask(and: arguments + ["--quiet"], isWatched: true).err.isEmpty)
    }

    @Test func `semicolons with decimal commas, quotes and Persian digits are read`() throws {
        let file = try ShortLived("\u{FEFF}név;\"érték; Ft\"\na;1,5\nb;\"2,5\"\nc;۳٫۵\n")
        let found = try ask("quantiles", file.path, "--column", "érték; Ft", "--json").json
        #expect(try found["mean"].number == 2.5)
    }
}
