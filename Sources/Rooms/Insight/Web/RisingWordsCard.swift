import Primitives
import Statistics
import Web

/// The words that customers use more than before; reading them takes longer than a figure, so the page asks for it later.
struct RisingWordsCard {
    let found: RisingWords

    /// The place of the card until it is there; without script a link opens it.
    static func later(_ period: InsightPeriod) -> Node {
        let address = "/dashboard/words?period=\(period.rawValue)"
        return div(.hx("get", address), .hx("trigger", "load"), .hx("swap", "outerHTML")) {
            card(InsightText.words) { linkButton(InsightText.wordsShow, href: address, small: true) }
        }
    }

    var node: Node {
        card(InsightText.words) {
            if let words = found.words {
                if words.isEmpty {
                    p(.class("muted")) { InsightText.wordsNone }
                } else {
                    ul(.class("causes")) { for word in words { line(word) } }
                    p(.class("xs", "muted")) { InsightText.wordsHow }
                }
            } else {
                p(.class("muted")) { InsightText.wordsFew(now: found.cases, before: found.casesBefore) }
            }
        }
    }

    private func line(_ word: RisingWord) -> Node {
        li {
            a(.class("t"), .href("/search?q=\(encoded(word.word))")) {
                span { userWords(word.word) }
                span {
                    InsightText.wordsCount(
                        now: word.now.count, cases: word.now.total, before: word.before.count,
                        casesBefore: word.before.total)
                }
            }
        }
    }

    private func encoded(_ word: String) -> String {
        word.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
