/// A text of rows and cells, parted by comma, semicolon, tab or blanks, with quotes as RFC 4180 has them.
struct DelimitedText {
    /// What parts cells.
    enum Mark: Character {
        case comma = ",", semicolon = ";", tab = "\t"
        /// Any number of blanks, as in files of columns of fixed width.
        case blanks = " "
    }

    /// A row with the line on which it begins, from 1.
    struct Row: Hashable {
        let line: Int
        let cells: [String]
    }

    let mark: Mark
    let rows: [Row]

    /// Parts a text; lines without anything are left out.
    init(_ text: String) {
        let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        let first = plain.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        mark = Self.mark(of: first)
        rows = mark == .blanks ? Self.blankRows(plain) : Self.quotedRows(plain, mark.rawValue)
    }

    /// The mark that the first line has most of outside of quotes.
    private static func mark(of line: String) -> Mark {
        var counts: [Mark: Int] = [:]
        var isQuoted = false
        for letter in line {
            if letter == "\"" { isQuoted.toggle() }
            if !isQuoted, letter != " ", let mark = Mark(rawValue: letter) { counts[mark, default: 0] += 1 }
        }
        let order: [Mark] = [.tab, .semicolon, .comma]
        if let best = order.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }), counts[best] != nil {
            return best
        }
        let words = line.split(separator: " ")
        // A heading of words is one cell; a line of numbers is many.
        return words.count > 1 && words.allSatisfy({ $0.contains(where: \.isNumber) }) ? .blanks : .comma
    }

    private static func blankRows(_ text: String) -> [Row] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
            place, line in
            let cells = line.split(whereSeparator: \.isWhitespace).map(String.init)
            return cells.isEmpty ? nil : Row(line: place + 1, cells: cells)
        }
    }

    private static func quotedRows(_ text: String, _ mark: Character) -> [Row] {
        var reader = QuotedReader(mark: mark)
        for letter in text { reader.take(letter) }
        reader.endRow()
        return reader.rows
    }
}

/// Takes a text letter by letter; a quote inside quotes is written twice.
private struct QuotedReader {
    let mark: Character
    var rows: [DelimitedText.Row] = []
    private var cells: [String] = []
    private var cell = ""
    private var (line, firstLine) = (1, 1)
    private var (isQuoted, wasQuote) = (false, false)

    init(mark: Character) { self.mark = mark }

    mutating func take(_ letter: Character) {
        if letter.isNewline { line += 1 }
        if isQuoted {
            if letter == "\"" { (isQuoted, wasQuote) = (false, true) } else { cell.append(letter) }
            return
        }
        if letter == "\"", wasQuote {
            cell.append(letter)
            (isQuoted, wasQuote) = (true, false)
        } else if letter == "\"", cell.allSatisfy(\.isWhitespace) {
            (cell, isQuoted) = ("", true)
        } else if letter == mark {
            endCell()
        } else if letter.isNewline {
            endRow()
        } else {
            cell.append(letter)
            wasQuote = false
        }
    }

    mutating func endRow() {
        endCell()
        if cells.count > 1 || cells.first?.isEmpty == false { rows.append(.init(line: firstLine, cells: cells)) }
        cells = []
        firstLine = line
    }

    private mutating func endCell() {
        cells.append(cell.trimmed)
        (cell, wasQuote) = ("", false)
    }
}

extension String {
    /// The text without blanks at either end.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
