/// Abbreviations in capitals that a customer cannot be expected to know.
enum Acronyms {
    /// Places of unknown abbreviations among the words of a sentence; none when the sentence shouts in capitals.
    static func unknown(_ range: Range<Int>, _ text: FoldedText) -> [Int] {
        let capitals = range.filter { text.words[$0].marks.contains(.capitals) }
        guard capitals.count * 3 <= range.count * 2 || capitals.count < 4 else { return [] }
        return capitals.filter { index in
            let word = text.words[index]
            let letters = Array(text.scalars[Int(word.lower)..<Int(word.upper)])
            return letters.count < 8 && !word.marks.contains(.quoted) && !known.contains(letters)
                && !letters.allSatisfy(roman.contains) && !isReference(index, text)
        }
    }

    /// "PK-55120" is the number of a case, not a term.
    private static func isReference(_ index: Int, _ text: FoldedText) -> Bool {
        index + 1 < text.words.count && text.words[index + 1].joiner == 0x2D
            && text.words[index + 1].marks.contains(.number)
    }

    private static let roman: Set<UInt32> = Set("ivxlc".unicodeScalars.map(\.value))

    private static let known: Set<[UInt32]> = Set(
        """
        ok tv pc usb sms pin pdf cd dvd gps vip id uk us usa eu gdpr vat iban atm cv faq qr zip nhs bbc mri hr it am
        pm ceo
        diy sim sos ps nb and wifi led gb mb kb tb hd uv ip gp ac ev bkv mav taj nav mnb dsk xl xxl xs bmw ikea lg
        html url
        yes no we you not stop i the is gls dpd ups fedex dhl kft zrt bt ltd inc plc ref mr mrs dr sql app ios csv jpg
        mot
        """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars })
}
