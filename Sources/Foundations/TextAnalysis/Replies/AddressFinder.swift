import Primitives

/// Finds words of either form of address and tells which of them are out of line.
struct AddressFinder {
    private static let familiarRow = 0
    private let book: PhraseBook?

    init(_ language: LanguageCode) {
        book =
            switch language {
            case .english: nil
            case .hungarian: Self.hungarian
            case .persian: Self.persian
            }
    }

    /// Words of the form that is rarer in the reply; of the familiar one when both are as frequent or when the customer
    /// writes formally.
    func slips(in reply: String, _ text: FoldedText, customer: FoldedText?) -> [AddressSlip] {
        guard let book else { return [] }
        let found = book.matches(in: text).filter { !text.words[$0.first].marks.contains(.quoted) }
        let familiar = found.filter { $0.row == Self.familiarRow }
        let formal = found.filter { $0.row != Self.familiarRow }
        let customerIsFormal = customer.map { isFormal($0, book) } ?? false
        let slips: [PhraseMatch]
        if customerIsFormal || !formal.isEmpty && familiar.count <= formal.count {
            slips = familiar
        } else {
            slips = familiar.isEmpty ? [] : formal
        }
        var slices = OriginalSlices(reply)
        return slips.map { match in
            let start = Int(text.words[match.first].start)
            let end = Int(text.words[match.last].end)
            return AddressSlip(
                phrase: slices.slice(start, end), start: start, end: end,
                form: match.row == Self.familiarRow ? .familiar : .formal)
        }
    }

    private func isFormal(_ text: FoldedText, _ book: PhraseBook) -> Bool {
        let rows = book.matches(in: text).map(\.row)
        return rows.contains { $0 != Self.familiarRow } && !rows.contains(Self.familiarRow)
    }

    private static let hungarian = PhraseBook([
        """
        neked, téged, tied, veled, hozzád, tőled, rólad, nálad, érted, benned, rád, számodra, kérlek, szia, sziasztok,
        nektek, titeket, veletek, hozzátok, tudod, láthatod, megkapod, kapsz, írj, írd, küldd, küldj, nézd, hívj, hívd,
        kérdezz, válassz, add meg, vidd, hozd, fizesd, szólj, jelezd, tudsz, szeretnéd, kérted, írtad, jelezted,
        küldted,
        rendelésed, csomagod, leveled, üzeneted, számlád, pénzed, türelmed, panaszod, kérésed, címed, megrendelésed
        """,
        """
        ön, önt, önnek, önnel, önhöz, öntől, önről, önért, önben, önön, önök, önöket, önöknek, önökkel, önökhöz,
        önöktől,
        kérem írja|küldje|jelezze|hívja|adja, rendelése, levele, tisztelt, szíveskedjen, fáradjon
        """,
    ])

    private static let persian = PhraseBook([
        """
        برات, بهت, ازت, باهات, خودت, خودتو, خبرت, دستت, کارت راه, تو رو, تو را, به تو, از تو, برای تو, با تو, نگران
        نباش,
        ببین, بگو, بفرست, صبر کن, زنگ بزن, نگاه کن, بیا, برو, می‌تونی, می‌توانی, می‌خوای, می‌خواهی, داری, هستی, می‌بینی,
        می‌گیری, بودی, گفتی, نوشتی, خواستی, سفارشت, بسته‌ت, پولت, مشکلت, پیامت, حرفت, حسابت, نوشته بودی, گفته بودی
        """,
        """
        شما, شمارو, برایتان, براتون, بهتون, به‌تان, ازتون, باهاتون, خودتان, خودتون, خبرتان, خبرتون, بفرمایید, لطف کنید,
        سفارشتان, سفارشتون, مشکلتان, مشکلتون, پیامتان, پیامتون, می‌توانید, می‌تونید, می‌خواهید, بفرستید, تماس بگیرید,
        نوشتید, گفتید, نوشته بودید, گفته بودید, جناب, سرکار
        """,
    ])
}
