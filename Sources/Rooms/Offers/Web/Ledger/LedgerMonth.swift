import Primitives
import Web

/// One month of the brand's calendar, such as `2026-11`, with its neighbours.
struct LedgerMonth: Hashable {
    let year: Int
    let month: Int

    /// Reads a month of an address; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "-").map { Int($0) }
        guard text.utf8.count == 7, parts.count == 2, let year = parts[0], let month = parts[1],
            (1...12).contains(month),
            (2000...2999).contains(year)
        else { return nil }
        self.year = year
        self.month = month
    }

    private init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// As the ledger keeps it.
    var key: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    var before: LedgerMonth {
        month == 1 ? LedgerMonth(year: year - 1, month: 12) : LedgerMonth(year: year, month: month - 1)
    }

    var after: LedgerMonth {
        month == 12 ? LedgerMonth(year: year + 1, month: 1) : LedgerMonth(year: year, month: month + 1)
    }

    /// Its first day.
    var first: CivilDay { CivilDay(year: year, month: month, day: 1) }

    /// The month's name; a Persian reader, whose months begin on other days, is told the first and the last day.
    var node: Node {
        .deferred { locale in
            locale.language == .persian
                ? .localized(OffersText.monthSpan(from: first, to: after.first.adding(days: -1)))
                : .localized(.day(first, .monthYear))
        }
    }
}
