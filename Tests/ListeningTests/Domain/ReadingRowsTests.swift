import Foundation
import Listening
import People
import Primitives
import TestSupport
import Testing

@Suite struct `Reading rows` {
    private func read(_ kind: ListKind, _ text: String) throws -> [(entry: ListEntry?, problems: [RowProblem])] {
        let budapest = try #require(TimeZone(identifier: "Europe/Budapest"))
        return try ListTable(text, kind: kind).map {
            ListEntry.read($0, kind: kind, zone: budapest, currency: .euro, now: .testing)
        }
    }

    private func feedback(_ cells: String, _ headings: String = "date,face,comment") throws -> FeedbackEntry? {
        guard case .feedback(let entry)? = try read(.feedback, headings + "\n" + cells).first?.entry else { return nil }
        return entry
    }

    @Test(arguments: [
        ("2025-03-15", "2025-03-14T23:00:00Z"), ("2025-03-15 14:30", "2025-03-15T13:30:00Z"),
        ("2025.03.15.", "2025-03-14T23:00:00Z"), ("2025/07/01 08:00:05", "2025-07-01T06:00:05Z"),
        ("2025-03-15T10:00:00Z", "2025-03-15T10:00:00Z"), ("1403/12/25", "2025-03-14T23:00:00Z"),
        ("۱۴۰۳/۱۲/۲۵ ۱۴:۳۰", "2025-03-15T13:30:00Z"),
    ])
    func `dates with the year in front are read in the brand's zone`(words: String, time: String) throws {
        #expect(try feedback("\(words),happy,")?.receivedAt == Instant(iso8601: time))
    }

    @Test(arguments: ["15/03/2025", "2025-02-30", "yesterday", "2025-13-01", "2025-03-15 25:00", "99-01-02"])
    func `other dates are refused instead of guessed`(words: String) throws {
        let row = try #require(try read(.feedback, "date,face\n\(words),happy").first)
        #expect(row.entry == nil)
        #expect(row.problems == [RowProblem(row: 2, column: .date, issue: .notADate)])
    }

    @Test func `a date ahead of now is refused`() throws {
        let row = try #require(try read(.feedback, "date,face\n2026-01-01,happy").first)
        #expect(row.problems == [RowProblem(row: 2, column: .date, issue: .inTheFuture)])
    }

    @Test(arguments: [
        ("angry", Face.angry), ("1", .angry), ("Nagyon elégedett", .delighted), ("۳", .happy),
        ("ناراضی", .disappointed),
        ("GOLD", .delighted), ("عصباني", .angry),
    ])
    func `faces are known by words and numbers`(words: String, face: Face) throws {
        #expect(try feedback("2025-03-15,\(words),")?.answer.face == face)
    }

    @Test func `a row says everything that is wrong with it`() throws {
        let row = try #require(
            try read(.feedback, "date,face,comment,email,touchpoint\n,purple,,not an address,moon").first)
        #expect(
            Set(row.problems) == [
                RowProblem(row: 2, column: .face, issue: .unknownWord),
                RowProblem(row: 2, column: .touchpoint, issue: .unknownWord),
                RowProblem(row: 2, column: .email, issue: .notAnEmail),
                RowProblem(row: 2, column: .date, issue: .missing),
            ])
    }

    @Test func `a row with neither face nor words says nothing`() throws {
        let row = try #require(try read(.feedback, "date,face,comment\n2025-03-15,,").first)
        #expect(row.problems == [RowProblem(row: 2, issue: .nothingSaid)])
    }

    @Test(arguments: [
        ("489", 48_900), ("489.9", 48_990), ("12 990,50", 1_299_050), ("1,299.00", 129_900), ("1.299,00", 129_900),
        ("1,299", 129_900), ("۱٬۲۹۹٫۵", 129_950), ("0", 0),
    ])
    func `amounts are read with either decimal sign`(words: String, minor: Int64) throws {
        let rows = try read(.orders, "number;date;amount;email\n88120;2025-03-15;\(words);e@example.com")
        guard case .order(let order)? = rows.first?.entry else {
            Issue.record("the row was refused")
            return
        }
        #expect(order.amount.minorUnits == minor)
    }

    @Test(arguments: ["-5", "1,2,3", "12.345,678", "free", "1.2345", "."])
    func `what is no amount is refused`(words: String) throws {
        let rows = try read(.orders, "number;date;amount;email\n88120;2025-03-15;\(words);e@example.com")
        #expect(rows.first?.problems == [RowProblem(row: 2, column: .amount, issue: .notAnAmount)])
    }

    @Test func `a currency without decimals takes none`() throws {
        let rows = try read(.orders, "number;date;amount;currency;email\n1;2025-03-15;۱٬۲۹۰٬۰۰۰;IRR;e@example.com")
        guard case .order(let order)? = rows.first?.entry else {
            Issue.record("the row was refused")
            return
        }
        #expect(order.amount.minorUnits == 1_290_000)
    }

    @Test func `a row with more fields than headings is malformed`() throws {
        let row = try #require(try read(.customers, "email,name\ne@example.com,Emma,oops").first)
        #expect(row.problems == [RowProblem(row: 2, issue: .malformed)])
    }

    @Test func `a customer needs something by which to be found again`() throws {
        let row = try #require(try read(.customers, "email,name\n,Emma").first)
        #expect(row.problems == [RowProblem(row: 2, column: .email, issue: .missing)])
    }
}
