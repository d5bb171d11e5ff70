import Primitives
import Web

/// The lines of a month as a file: times in RFC 3339 and UTC, amounts with a point, no customer's name.
func ledgerTable(_ rows: [LedgerRow], in locale: PageLocale) -> [[String]] {
    let headings = [
        OffersText.when, OffersText.caseNumber, OffersText.kind, OffersText.amount, OffersText.amount, OffersText.who,
        OffersText.underPolicySum, OffersText.reversalOf, OffersText.offerNumber,
    ].map { $0.string(in: locale) }
    return [["#"] + headings]
        + rows.map { row in
            let line = row.line
            return [
                line.id.description, line.at.iso8601, String(row.caseNumber), line.kind.text.string(in: locale),
                decimal(line.amount), line.amount.currency.code, row.staffName,
                line.isUnderPolicy ? OffersText.yes.string(in: locale) : "", line.reverses?.description ?? "",
                "\(line.offer)/\(line.part)",
            ]
        }
}

/// All decimals of the currency, so that a spreadsheet adds up what the page shows.
private func decimal(_ amount: Money) -> String {
    let digits = amount.currency.fractionDigits
    let units = String(amount.minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(digits + 1 - units.count, 0)) + units
    let sign = amount.minorUnits < 0 ? "-" : ""
    return digits == 0 ? sign + padded : sign + padded.dropLast(digits) + "." + padded.suffix(digits)
}
