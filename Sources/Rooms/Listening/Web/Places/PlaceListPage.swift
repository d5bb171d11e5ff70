import Primitives
import Web

/// One place with what came in there.
struct PlaceLine: Sendable {
    let place: Place
    let results: PlaceResults
}

/// All places of a brand.
struct PlaceListPage {
    let lines: [PlaceLine]

    var node: Node {
        if lines.isEmpty {
            return emptyState(
                .mapPin, title: ListeningText.placesEmpty, detail: ListeningText.placesEmptyDetail,
                action: linkButton(ListeningText.placeNew, href: "/settings/places/new", look: .primary))
        }
        return card(ListeningText.placesTitle) {
            div(.class("table-frame")) {
                table(.class("table", "table--rows")) {
                    thead {
                        tr {
                            for heading in headings { th(.scope("col")) { heading } }
                        }
                    }
                    tbody {
                        for line in lines { row(line) }
                    }
                }
            }
        }
    }

    private var headings: [Text] {
        [
            ListeningText.placeName, ListeningText.placeKind, ListeningText.touchpoint, ListeningText.answers,
            ListeningText.placeLast, ListeningText.stateHeading,
        ]
    }

    private func row(_ line: PlaceLine) -> Node {
        tr {
            th(.scope("row")) {
                a(.class("row-link"), .href("/settings/places/\(line.place.id)")) { userWords(line.place.name) }
            }
            td { chip(line.place.kind.text, icon: line.place.kind.icon) }
            td { line.place.touchpoint.text }
            td(.class("numcell")) { line.results.total }
            td { line.results.lastAt.map { timeTag($0, .shortDateTime) } ?? .text("–") }
            td {
                line.place.isActive ? chip(ListeningText.placeOpen, .green) : chip(ListeningText.placeShut)
            }
        }
    }
}
