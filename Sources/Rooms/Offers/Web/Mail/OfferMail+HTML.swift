import People
import Primitives
import Web

extension OfferMail {
    /// The HTML part: tables and inline style for mail programs, no picture, direction on every cell with words.
    var html: Node {
        nodes {
            Node.trusted("<!doctype html>\n")
            Web.html(.lang(offer.language.rawValue), direction) {
                Web.head {
                    Node.trusted(Self.styles)
                    titleTag { subject }
                }
                body(.class("bg"), direction, .mailStyle("margin:0;padding:0;background-color:#f3f4f7")) {
                    outer {
                        row("28px 28px 0", "14px", "22px") { soft { tenant.name } }
                        row("12px 28px 0", "16px", "26px") {
                            h1(.class("ink"), .mailStyle("margin:0;font-size:22px;line-height:32px;color:#1d2130")) {
                                OffersText.ourOffer
                            }
                            p(.class("ink"), .mailStyle("margin:8px 0 0;white-space:pre-line;color:#1d2130")) { lead }
                        }
                        for part in offer.parts { partRow(part) }
                        row("20px 28px 8px", "16px", "26px") { button }
                        row("8px 28px 28px", "13px", "21px") {
                            soft {
                                OffersText.mailHow
                                if let until = offer.expiresAt {
                                    br()
                                    OffersText.answerUntil(at: until)
                                }
                                br()
                                foot
                            }
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
        </style>
        """

    private var isRightToLeft: Bool { offer.language.isRightToLeft }
    private var direction: Attribute { .dir(isRightToLeft ? .rightToLeft : .leftToRight) }
    private var start: String { isRightToLeft ? "right" : "left" }

    private var font: String {
        isRightToLeft ? "Tahoma,Vazirmatn,Arial,sans-serif" : "-apple-system,'Segoe UI',Arial,sans-serif"
    }

    private func outer(@HTMLBuilder _ rows: () -> Node) -> Node {
        let inner = rows()
        return layoutTable("100%", [.class("bg"), .attribute("bgcolor", "#f3f4f7")]) {
            tr {
                td(.attribute("align", "center"), .mailStyle("padding:24px 12px")) {
                    layoutTable(
                        "560",
                        [
                            .class("box"), .attribute("bgcolor", "#ffffff"),
                            .mailStyle("width:100%;max-width:560px;background-color:#ffffff;border-radius:14px"),
                        ]
                    ) { inner }
                }
            }
        }
    }

    private func row(
        _ padding: String, _ size: String, _ height: String, @HTMLBuilder _ content: () -> Node
    ) -> Node {
        let inner = content()
        return tr {
            td(
                direction, .attribute("align", start),
                .mailStyle("padding:\(padding);font-family:\(font);font-size:\(size);line-height:\(height)")
            ) { inner }
        }
    }

    private func partRow(_ part: OfferPart) -> Node {
        row("12px 28px 0", "16px", "26px") {
            p(.class("ink"), .mailStyle("margin:0;color:#1d2130;border-top:1px solid #d9dce3;padding-top:12px")) {
                strong { Text.number(part.position) }
                ". "
                bdi { part.words }
                if part.kind.tellsAmount {
                    " – "
                    strong { Text.money(offer.money(part.minor)) }
                }
            }
        }
    }

    private var button: Node {
        a(
            .href(address),
            .mailStyle(
                "display:inline-block;padding:12px 22px;border-radius:10px;background-color:#3d50d6;color:#ffffff;"
                    + "text-decoration:none;font-weight:bold")
        ) { OffersText.mailButton }
    }

    private func soft(@HTMLBuilder _ content: () -> Node) -> Node {
        span(.class("ink2"), .mailStyle("color:#5b6070"), content: content)
    }

    /// Mail programs drop the direction of the body, so every table says it again.
    private func layoutTable(_ width: String, _ more: [Attribute], @HTMLBuilder content: () -> Node) -> Node {
        let inner = content()
        return table(
            .role("presentation"), direction, .attribute("width", width), .attribute("cellpadding", "0"),
            .attribute("cellspacing", "0"), .attribute("border", "0"), more.first ?? .none,
            more.dropFirst().first ?? .none, more.dropFirst(2).first ?? .none
        ) { inner }
    }
}
