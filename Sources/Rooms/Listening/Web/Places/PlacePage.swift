import People
import Primitives
import Web

/// One place: its link as words and as a code, what to do with it, and what came in.
struct PlacePage {
    let place: Place
    let results: PlaceResults
    let link: String
    let token: String
    /// The address of this install, without a slash at the end.
    let base: String

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                card(place.kind.text) {
                    div(.class("stack")) {
                        if !place.isActive { notice(ListeningText.placeShutNote, .yellow, icon: .info) }
                        use
                    }
                }
                if place.kind == .widget { snippets }
            }
            div(.class("stack")) {
                card(ListeningText.placeAnswers) { facts(rows) }
                card(ListeningText.placeLink) { linkParts }
            }
        }
    }

    private var use: Node {
        switch place.kind {
        case .kiosk:
            nodes {
                p { ListeningText.kioskUse }
                if base.hasPrefix("http:") { notice(ListeningText.kioskPlainHTTP, .yellow, icon: .shieldAlert) }
                openLink(ListeningText.kioskOpen)
            }
        case .poster:
            nodes {
                p { ListeningText.posterUse }
                linkButton(
                    ListeningText.posterMake, href: "/settings/places/\(place.id)/poster", icon: .printer,
                    look: .primary)
                openLink(ListeningText.formOpen)
            }
        case .widget:
            nodes {
                p { ListeningText.widgetUse }
                ul {
                    for site in place.origins { li { bdi(.dir(.leftToRight)) { site.description } } }
                }
                openLink(ListeningText.formOpen)
            }
        }
    }

    private func openLink(_ words: Text) -> Node {
        p {
            a(.class("btn"), .href(link), .target("_blank"), .rel("noopener noreferrer")) {
                icon(.externalLink)
                words
            }
        }
    }

    private var linkParts: Node {
        div(.class("stack")) {
            qrPicture(of: link, label: ListeningText.placeCode)
            p(.class("ltr", "small", "place__link"), .dir(.leftToRight)) { link }
            p(.class("muted", "small")) { ListeningText.placeLinkHint }
            actionButton(
                ListeningText.placeRenew, icon: .refreshCw, small: true, .popoverTarget("renew-link"))
            confirmDialog(
                id: "renew-link", title: ListeningText.placeRenew, detail: ListeningText.placeRenewDetail,
                confirm: ListeningText.placeRenewConfirm, action: "/settings/places/\(place.id)/link",
                fields: hiddenField("link", String(place.linkVersion)))
        }
    }

    private var rows: [(name: Text, value: Node)] {
        var rows: [(name: Text, value: Node)] = [
            (ListeningText.touchpoint, .localized(place.touchpoint.text)),
            (ListeningText.placeLanguages, .text(place.offered.map(\.ownName).joined(separator: " · "))),
            (
                ListeningText.answers,
                nodes { a(.href("/feedback?place=\(place.id)")) { results.total } }
            ),
        ]
        for face in Face.allCases {
            guard let count = results.faces[face] else { continue }
            rows.append((face.text, .localized(.number(count))))
        }
        if let last = results.lastAt { rows.append((ListeningText.placeLast, timeTag(last, .shortDateTime))) }
        return rows
    }

    /// One snippet for each language, with the words of the button in it.
    private var snippets: Node {
        card(ListeningText.widgetSnippet) {
            div(.class("stack")) {
                p { ListeningText.widgetSnippetHint }
                for language in place.offered { snippet(language) }
            }
        }
    }

    private func snippet(_ language: LanguageCode) -> Node {
        let id = "snippet-\(language.rawValue)"
        let (base, token) = (base, token)
        return div(.class("field")) {
            label(.for(id)) { language.ownName }
            textarea(.class("input", "code"), .id(id), .rows(3), .readonly(), .dir(.leftToRight)) {
                Node.deferred { locale in
                    var locale = locale
                    locale.language = language
                    let words = ListeningText.widgetButton.string(in: locale)
                    return .text(
                        "<script src=\"\(base)/assets/\(AssetPath.widget.name)\" data-place=\"\(token)\" "
                            + "data-language=\"\(language.rawValue)\" data-label=\"\(words)\" async></script>")
                }
            }
        }
    }
}
