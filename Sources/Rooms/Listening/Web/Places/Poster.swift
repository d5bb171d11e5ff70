import Foundation
import Paper
import People
import Primitives

/// A sheet for a wall or a counter: a question, the four faces, and the code that opens the form.
struct Poster {
    let brand: String
    let heading: String
    let line: String
    let language: LanguageCode
    let link: String

    private static let ink = SheetColour(red: 0.09, green: 0.10, blue: 0.16)
    private static let quiet = SheetColour(red: 0.36, green: 0.38, blue: 0.46)

    /// The finished file; nil when the link is too long for a code or the drawing failed.
    func drawn(as format: SheetFormat, on size: SheetSize, fonts: URL?) -> [UInt8]? {
        guard let symbol = QRSymbol(link) else { return nil }
        return Sheet.drawn(as: format, size: size, title: heading, fonts: fonts) { draw(symbol, on: $0) }
    }

    /// All lengths are shares of the sheet's width, so A5 is the smaller A4.
    private func draw(_ symbol: QRSymbol, on sheet: Sheet) {
        let unit = sheet.width / 100
        let column = (x: 10 * unit, width: 80 * unit)
        var y = 9 * unit
        let words = SheetWords(language: language.rawValue, isRightToLeft: language.isRightToLeft)
        y += sheet.write(brand, words.styled(3.4 * unit, .bold, Self.quiet), x: column.x, y: y, width: column.width)
        y += 4 * unit
        y += sheet.write(heading, words.styled(7.2 * unit, .bold, Self.ink), x: column.x, y: y, width: column.width)
        y += 5 * unit
        drawFaces(on: sheet, y: y + 5 * unit, radius: 5 * unit, unit: unit)
        y += 15 * unit
        // What is left below the faces is shared by the code and the line under it.
        let foot = sheet.height - 9 * unit
        let side = min(56 * unit, foot - y - 22 * unit)
        drawCode(symbol, on: sheet, x: (sheet.width - side) / 2, y: y, side: side)
        y += side + 4 * unit
        y += sheet.write(line, words.styled(4 * unit, .regular, Self.ink), x: column.x, y: y, width: column.width)
        let latin = SheetWords(language: "en", isRightToLeft: false)
        let address = latin.styled(1.7 * unit, .regular, Self.quiet)
        sheet.write(link, address, x: column.x, y: foot - 3 * unit, width: column.width)
    }

    /// The modules of a row in one box each run, with a quiet zone of four modules (ISO/IEC 18004, 6.3.8).
    private func drawCode(_ symbol: QRSymbol, on sheet: Sheet, x left: Double, y top: Double, side: Double) {
        let module = side / Double(symbol.width + 8)
        sheet.fill(x: left, y: top, width: side, height: side, .white)
        for row in 0..<symbol.width {
            var column = 0
            while column < symbol.width {
                let start = column
                while column < symbol.width, symbol.isDark(x: column, y: row) { column += 1 }
                if column > start {
                    sheet.fill(
                        x: left + Double(start + 4) * module, y: top + Double(row + 4) * module,
                        width: Double(column - start) * module, height: module, .black)
                }
                column += 1
            }
        }
    }

    private func drawFaces(on sheet: Sheet, y: Double, radius: Double, unit: Double) {
        let order = language.isRightToLeft ? Face.allCases.reversed() : Face.allCases
        for (index, face) in order.enumerated() {
            let x = sheet.width / 2 + (Double(index) - 1.5) * 15 * unit
            sheet.disc(x: x, y: y, radius: radius, face.paint)
            for side in [-1.0, 1.0] {
                sheet.disc(x: x + side * radius * 0.36, y: y - radius * 0.22, radius: radius * 0.12, Self.ink)
            }
            let smile = face.smile
            sheet.bow(
                from: (x - radius * 0.46, y + radius * (0.36 - smile * 0.1)),
                by: (x, y + radius * (0.36 + smile * 0.5)),
                to: (x + radius * 0.46, y + radius * (0.36 - smile * 0.1)), thickness: radius * 0.14, Self.ink)
            guard face == .angry else { continue }
            for side in [-1.0, 1.0] {
                sheet.bow(
                    from: (x + side * radius * 0.58, y - radius * 0.56),
                    by: (x + side * radius * 0.38, y - radius * 0.48),
                    to: (x + side * radius * 0.18, y - radius * 0.42), thickness: radius * 0.12, Self.ink)
            }
        }
    }
}

extension Face {
    /// The colour of the disc, that of the screens.
    fileprivate var paint: SheetColour {
        switch self {
        case .delighted: SheetColour(red: 0.86, green: 0.62, blue: 0.13)
        case .happy: SheetColour(red: 0.45, green: 0.74, blue: 0.42)
        case .disappointed: SheetColour(red: 0.96, green: 0.87, blue: 0.42)
        case .angry: SheetColour(red: 0.90, green: 0.42, blue: 0.38)
        }
    }

    /// How far the mouth bends down in its middle, from 1 for the best to -1.
    fileprivate var smile: Double {
        switch self {
        case .delighted: 1
        case .happy: 0.6
        case .disappointed: -0.35
        case .angry: -0.8
        }
    }
}
