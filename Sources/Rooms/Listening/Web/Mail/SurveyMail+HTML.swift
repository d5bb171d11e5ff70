import Primitives
import Web

extension SurveyMail {
    /// The HTML part: tables and inline style for mail programs, no picture to block, direction on every cell with words.
    var html: Node {
        nodes {
            Node.trusted("<!doctype html>\n")
            Web.html(.lang(language.rawValue), direction) {
                Web.head {
                    Node.trusted(Self.styles)
                    titleTag { subject }
                }
                body(
                    .class("bg"), direction, .mailStyle("margin:0;padding:0;background-color:#f3f4f7")
                ) {
                    div(.mailStyle("display:none;max-height:0;overflow:hidden")) { ListeningText.mailPreheader }
                    outer {
                        row(padding: "28px 28px 0", size: "14px", line: "22px") { soft { brand } }
                        row(padding: "12px 28px 0", size: "16px", line: "26px") {
                            h1(.class("ink"), .mailStyle("margin:0;font-size:22px;line-height:32px;color:#1d2130")) {
                                question
                            }
                            p(.class("ink"), .mailStyle("margin:8px 0 0;font-size:16px;line-height:26px;color:#1d2130"))
                            { lead }
                        }
                        tr {
                            td(.mailStyle("padding:20px 20px 8px")) { answerTables }
                        }
                        row(padding: "8px 28px 28px", size: "12px", line: "20px") {
                            soft {
                                foot
                                " "
                                a(.href(optOut), .mailStyle("color:#5b6070")) { ListeningText.mailOptOut }
                            }
                            // A link without words and without size, which only a program follows.
                            a(
                                .href(trap), .aria("hidden", true), .tabindex(-1),
                                .mailStyle("display:none;font-size:0;max-height:0;overflow:hidden"))
                        }
                    }
                }
            }
        }
    }

    private static let styles: StaticString = """
        <meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">\
        <meta name="supported-color-schemes" content="light dark"><meta name="x-apple-disable-message-reformatting">
        <style>
        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        @media (prefers-color-scheme: dark) {
          .bg { background-color: #16181d !important; } .box { background-color: #20232a !important; }
          .ink { color: #f1f2f5 !important; } .ink2 { color: #b9bdc7 !important; }
        }
        @media (max-width: 480px) { .face { font-size: 34px !important; line-height: 42px !important; } }
        </style>
        """

    var direction: Attribute { .dir(language.isRightToLeft ? .rightToLeft : .leftToRight) }

    var start: String { language.isRightToLeft ? "right" : "left" }

    var font: String {
        language.isRightToLeft ? "Tahoma,Vazirmatn,Arial,sans-serif" : "-apple-system,'Segoe UI',Arial,sans-serif"
    }

    private func outer(@HTMLBuilder _ rows: () -> Node) -> Node {
        let inner = rows()
        return layoutTable(width: "100%", ground: ("bg", "#f3f4f7")) {
            tr {
                td(.attribute("align", "center"), .mailStyle("padding:24px 12px")) {
                    layoutTable(
                        width: "560", ground: ("box", "#ffffff"),
                        style: "width:100%;max-width:560px;background-color:#ffffff;border-radius:14px"
                    ) { inner }
                }
            }
        }
    }

    private func row(padding: String, size: String, line: String, @HTMLBuilder _ content: () -> Node) -> Node {
        let inner = content()
        return tr {
            td(
                direction, .attribute("align", start),
                .mailStyle("padding:\(padding);font-family:\(font);font-size:\(size);line-height:\(line)")
            ) { inner }
        }
    }

    private func soft(@HTMLBuilder _ content: () -> Node) -> Node {
        span(.class("ink2"), .mailStyle("color:#5b6070"), content: content)
    }

    /// Mail programs drop the direction of the body, so every table says it again.
    func layoutTable(
        width: String, gap: String = "0", ground: (name: String, colour: String)? = nil, style: String? = nil,
        @HTMLBuilder content: () -> Node
    ) -> Node {
        table(
            .role("presentation"), direction, .attribute("width", width), .attribute("cellpadding", "0"),
            .attribute("cellspacing", gap), .attribute("border", "0"), .class(ground?.name ?? "", if: ground != nil),
            .attribute("bgcolor", ground?.colour), style.map(Attribute.mailStyle) ?? .none, content: content)
    }
}
