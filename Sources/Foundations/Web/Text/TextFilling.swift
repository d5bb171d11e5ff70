import Primitives

/// Puts arguments into the words of a catalogue entry.
struct TextFilling {
    let locale: PageLocale

    func fill(_ entry: TextEntry, _ arguments: [Text]) -> String {
        let pattern =
            switch locale.language {
            case .english: entry.english
            case .hungarian: entry.hungarian
            case .persian: entry.persian
            }
        let words = chosen(pattern, entry, arguments)
        guard !arguments.isEmpty else { return words.description }
        return words.withUTF8Buffer { fill($0, arguments) }
    }

    private func chosen(_ pattern: TextPattern, _ entry: TextEntry, _ arguments: [Text]) -> StaticString {
        guard let one = pattern.one, entry.counted > 0, entry.counted <= arguments.count,
            case .number(let count) = arguments[entry.counted - 1].form
        else { return pattern.other }
        return isOne(count) ? one : pattern.other
    }

    /// CLDR plural rules: English and Hungarian have `one` for 1, Persian for 0 and 1.
    private func isOne(_ count: Int) -> Bool {
        locale.language == .persian ? count == 0 || count == 1 : count == 1
    }

    private func fill(_ words: UnsafeBufferPointer<UInt8>, _ arguments: [Text]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(words.count + 32)
        var index = 0
        while index < words.count {
            let byte = words[index]
            guard byte == UInt8(ascii: "%"), index + 1 < words.count else {
                result.append(byte)
                index += 1
                continue
            }
            let next = words[index + 1]
            let number = Int(next) - Int(UInt8(ascii: "0"))
            if (1...9).contains(number), number <= arguments.count {
                result.append(contentsOf: isolated(arguments[number - 1]).utf8)
            } else {
                result.append(next)
            }
            index += 2
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Words that run against the sentence get first-strong isolates (UAX 9), else they drag their neighbours along.
    private func isolated(_ argument: Text) -> String {
        let words = argument.string(in: locale)
        guard case .verbatim = argument.form, runsAgainst(words) else { return words }
        return "\u{2068}\(words)\u{2069}"
    }

    private func runsAgainst(_ words: String) -> Bool {
        let isRightToLeft = locale.language.isRightToLeft
        return words.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: !isRightToLeft
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: isRightToLeft
            default: false
            }
        }
    }
}
