import Primitives
import Web

extension SurveyMail {
    /// The answers as cells that are links as a whole: at most six beside each other, so that a thumb hits one on a phone.
    var answerTables: Node {
        nodes {
            for line in lines {
                layoutTable(width: "100%", gap: kind == .faces ? "8" : "4") {
                    tr {
                        for rating in line { cell(rating, width: 100 / line.count) }
                    }
                }
            }
            if let ends = kind.ends {
                layoutTable(width: "100%", gap: "4") {
                    tr {
                        end(ends.low, align: start)
                        end(ends.high, align: start == "right" ? "left" : "right")
                    }
                }
            }
        }
    }

    private var lines: [[Rating]] {
        let all = kind.ratings
        return stride(from: 0, to: all.count, by: 6).map { Array(all[$0..<min($0 + 6, all.count)]) }
    }

    private func cell(_ rating: Rating, width: Int) -> Node {
        let (ground, ink) = rating.mailColours
        let hasWords = kind == .faces || kind == .thumbs
        return td(
            .attribute("width", "\(width)%"), .attribute("align", "center"), .attribute("bgcolor", ground),
            .mailStyle("background-color:\(ground);border-radius:12px")
        ) {
            a(
                .href(addresses[rating] ?? ""),
                .mailStyle(
                    "display:block;padding:12px 2px;text-decoration:none;color:\(ink);font-family:\(font);"
                        + "font-size:\(hasWords ? 14 : 18)px;line-height:\(hasWords ? 20 : 24)px;font-weight:bold")
            ) {
                if !rating.symbol.isEmpty {
                    span(
                        .class("face", if: hasWords), .aria("hidden", true),
                        .mailStyle(
                            hasWords
                                ? "font-size:38px;line-height:46px;display:block"
                                : "font-size:24px;line-height:28px;display:block")
                    ) { rating.symbol }
                }
                rating.text
            }
        }
    }

    private func end(_ words: Text, align: String) -> Node {
        td(
            .dir(language.isRightToLeft ? .rightToLeft : .leftToRight), .attribute("align", align),
            .attribute("width", "50%"),
            .mailStyle("padding:2px 4px;font-family:\(font);font-size:13px;line-height:20px")
        ) {
            span(.class("ink2"), .mailStyle("color:#5b6070")) { words }
        }
    }
}

extension Rating {
    /// Ground and ink of the answer's cell; all numbers of a scale look alike, so that no colour pulls at the answer.
    fileprivate var mailColours: (ground: String, ink: String) {
        switch self {
        case .face(let face): face.mailColours
        case .score: ("#b9c0ea", "#1b1f3a")
        }
    }
}
