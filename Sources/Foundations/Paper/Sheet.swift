import CPango
package import Foundation

/// A sheet while it is drawn upon; x grows away from the upper corner on the screen's near side, y grows downwards.
package final class Sheet {
    /// Width in points.
    package let width: Double
    /// Height in points.
    package let height: Double
    private let sheet: AramSheet

    /// Those of the set-up step first, then what Debian has; fontconfig takes the first one with the letter.
    private static let families = "Inter, Vazirmatn, Noto Sans, Noto Sans Arabic, DejaVu Sans, sans-serif"

    private init(_ sheet: AramSheet, _ size: SheetSize) {
        self.sheet = sheet
        (width, height) = (size.width, size.height)
    }

    /// The file of a sheet; nil when the drawing library reports a failure.
    package static func drawn(
        as format: SheetFormat, size: SheetSize, title: String, fonts folder: URL?, _ draw: (Sheet) -> Void
    ) -> [UInt8]? {
        let file = SheetFile()
        let target = Unmanaged.passUnretained(file).toOpaque()
        let opened = aram_sheet_open(
            format == .svg ? 1 : 0, size.width, size.height, folder?.path,
            { target, bytes, count in
                guard let target, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                let file = Unmanaged<SheetFile>.fromOpaque(target).takeUnretainedValue()
                file.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, target)
        if format == .pdf { aram_sheet_title(opened, title) }
        draw(Sheet(opened, size))
        let isWritten = withExtendedLifetime(file) { aram_sheet_close(opened) == 0 }
        return isWritten ? file.bytes : nil
    }

    /// Words in the middle of a column, broken into lines; gives their height.
    @discardableResult
    package func write(_ text: String, _ words: SheetWords, x: Double, y: Double, width: Double) -> Double {
        Self.families.withCString { families in
            words.language.withCString { language in
                aram_sheet_words(
                    sheet, text.filter { $0 != "\0" },
                    AramWords(
                        families: families, language: language, size: words.size, weight: Int32(words.weight.rawValue),
                        is_right_to_left: words.isRightToLeft ? 1 : 0, red: words.colour.red, green: words.colour.green,
                        blue: words.colour.blue), x, y, width)
            }
        }
    }

    /// A box without a frame.
    package func fill(x: Double, y: Double, width: Double, height: Double, _ colour: SheetColour) {
        take(colour)
        cairo_rectangle(sheet.context, x, y, width, height)
        cairo_fill(sheet.context)
    }

    /// A disc around x, y.
    package func disc(x: Double, y: Double, radius: Double, _ colour: SheetColour) {
        take(colour)
        cairo_new_sub_path(sheet.context)
        cairo_arc(sheet.context, x, y, radius, 0, 2 * Double.pi)
        cairo_fill(sheet.context)
    }

    /// A bent stroke with round ends, drawn towards the middle point.
    package func bow(
        from start: (x: Double, y: Double), by middle: (x: Double, y: Double), to end: (x: Double, y: Double),
        thickness: Double, _ colour: SheetColour
    ) {
        take(colour)
        cairo_set_line_width(sheet.context, thickness)
        cairo_set_line_cap(sheet.context, CAIRO_LINE_CAP_ROUND)
        cairo_move_to(sheet.context, start.x, start.y)
        cairo_curve_to(
            sheet.context, start.x + (middle.x - start.x) * 2 / 3, start.y + (middle.y - start.y) * 2 / 3,
            end.x + (middle.x - end.x) * 2 / 3, end.y + (middle.y - end.y) * 2 / 3, end.x, end.y)
        cairo_stroke(sheet.context)
    }

    private func take(_ colour: SheetColour) {
        cairo_set_source_rgb(sheet.context, colour.red, colour.green, colour.blue)
    }
}

/// The bytes of the file as the drawing library hands them over.
private final class SheetFile {
    var bytes: [UInt8] = []
}
