import Foundation
import Primitives
import Testing

@testable import Web

@Suite struct `Writing numbers and dates` {
    private func all(_ write: (LocalFormat) -> String) -> [String] { Readers.all.map { write(LocalFormat($0)) } }

    @Test func `numbers have the grouping and digits of the language`() {
        #expect(all { $0.number(1_234_567) } == ["1,234,567", "1\u{A0}234\u{A0}567", "۱٬۲۳۴٬۵۶۷"])
        #expect(all { $0.number(-1234) } == ["−1,234", "−1234", "\u{200E}−۱٬۲۳۴"])
        #expect(all { $0.number(0) } == ["0", "0", "۰"])
        #expect(LocalFormat(Readers.english).number(.min) == "−9,223,372,036,854,775,808")
    }

    @Test func `shares and decimals have the mark of the language`() {
        #expect(all { $0.percent(0.873, places: 1) } == ["87.3%", "87,3%", "۸۷٫۳٪"])
        #expect(all { $0.decimal(-0.04, places: 1) } == ["0.0", "0,0", "۰٫۰"])
        #expect(all { $0.decimal(.nan, places: 1) } == ["–", "–", "–"])
    }

    @Test func `amounts have the order and name of the language`() throws {
        let euros = Money(minorUnits: 641_000, currency: .euro)
        #expect(all { $0.money(euros) } == ["€6,410", "6410\u{A0}€", "۶٬۴۱۰\u{A0}یورو"])
        #expect(all { $0.money(euros, .full) } == ["€6,410.00", "6410,00\u{A0}€", "۶٬۴۱۰٫۰۰\u{A0}یورو"])
        #expect(all { $0.money(Money(minorUnits: -5, currency: .euro)) }[0] == "−€0.05")
        let forint = try #require(Currency("HUF"))
        #expect(all { $0.money(Money(minorUnits: 1_250_000, currency: forint)) }[1] == "12\u{A0}500\u{A0}Ft")
        let dinar = try #require(Currency("KWD"))
        #expect(all { $0.money(Money(minorUnits: 1500, currency: dinar)) }[0] == "KWD\u{A0}1.500")
    }

    @Test func `dates are Gregorian in English and Hungarian and Jalali in Persian`() {
        let instant = Readers.budapest
        #expect(
            all { $0.date(instant, .long) } == [
                "Thursday, 16 October 2025", "2025. október 16., csütörtök", "پنجشنبه ۲۴ مهر ۱۴۰۴",
            ])
        #expect(
            all { $0.date(instant, .shortDateTime) } == [
                "16 Oct 2025, 13:50", "2025. okt. 16. 13:50", "۲۴ مهر ۱۴۰۴، ۱۵:۲۰",
            ])
        #expect(all { $0.date(instant, .monthYear) } == ["October 2025", "2025. október", "مهر ۱۴۰۴"])
        #expect(all { $0.date(instant, .dayMonth) } == ["16 Oct", "okt. 16.", "۲۴ مهر"])
    }

    @Test func `every day of 170 years is the Jalali day of the system's calendar`() {
        var calendar = Calendar(identifier: .persian)
        calendar.timeZone = .gmt
        let first = CivilDay(year: 1930, month: 1, day: 1).number
        let last = CivilDay(year: 2100, month: 1, day: 1).number
        var wrong: [Int] = []
        for number in stride(from: first, to: last, by: 1) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let own = CivilDay(number: number).jalali
            if parts.year != own.year || parts.month != own.month || parts.day != own.day { wrong.append(number) }
        }
        #expect(wrong.isEmpty)
    }

    @Test func `a day is found by its Gregorian numbers and back, also before 1970`() {
        for number in stride(from: -200_000, through: 200_000, by: 97) {
            let (year, month, day) = CivilDay(number: number).gregorian
            #expect(CivilDay(year: year, month: month, day: day).number == number)
        }
        #expect(CivilDay(iso8601: "2024-02-29")?.number == 19_782)
        for wrong in ["2025-02-29", "2025-13-01", "25-01-01", "2025-1-1", "2025-01-01T", "", "2025-00-10"] {
            #expect(CivilDay(iso8601: wrong) == nil)
        }
    }

    @Test func `the zone decides the day`() {
        let night = Readers.at("2025-10-16T22:30:00Z")
        #expect(LocalFormat(Readers.english).date(night, .shortDateTime) == "17 Oct 2025, 00:30")
        #expect(LocalFormat(Readers.persian).date(night, .dayMonth) == "۲۵ مهر")
    }

    @Test(arguments: [
        (-30, "just now"), (-720, "12 min ago"), (-7200, "2 h ago"), (480, "in 8 min"), (7300, "in 2 h"),
        (-8 * 3600, "today 05:50"), (-20 * 3600, "yesterday 17:50"), (21 * 3600, "tomorrow 10:50"),
        (-3 * 86_400, "13 Oct"), (-400 * 86_400, "11 Sep 2024"),
    ])
    func `a near time is told by its distance`(seconds: Int, words: String) {
        let format = LocalFormat(Readers.english)
        #expect(format.date(Readers.budapest + .seconds(seconds), .relative) == words)
    }

    @Test func `day headings say today and add the year only of another year`() {
        let now = Readers.budapest
        #expect(all { $0.date(now - .hours(24), .dayHeading) }[0] == "Yesterday")
        #expect(all { $0.date(now - .days(3), .dayHeading) }[1] == "október 13., hétfő")
        #expect(LocalFormat(Readers.english).date(now - .days(400), .dayHeading) == "Wednesday, 11 September 2024")
    }

    @Test func `deadlines say what is left and what is late`() {
        let format = all { $0.due($0.locale.now + .seconds(8 * 60 + 20)) }
        #expect(format == ["8 min left", "még 8 perc", "۸ دقیقه مانده"])
        #expect(
            all { $0.due($0.locale.now - .minutes(190)) } == [
                "3 h 10 min late", "3 óra 10 perc késés", "۳ ساعت و ۱۰ دقیقه دیرکرد",
            ])
    }

    @Test func `a time element carries the machine-readable form`() {
        let markup = timeTag(Readers.budapest, .time).render(in: Readers.hungarian)
        #expect(markup.contains("datetime=\"2025-10-16T11:50:00.000Z\""))
        #expect(markup.hasSuffix(">13:50</time>"))
    }
}
