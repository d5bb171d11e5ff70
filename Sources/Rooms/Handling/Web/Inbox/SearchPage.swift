import Listening
import People
import Primitives
import Storage
import Web

/// What a search of the console found: cases by the words in them, customers by name, address or number.
struct SearchResults: Sendable {
    let words: String
    let cases: [Case]
    let customers: [Customer]
    let names: [CustomerID: String]

    static func load(_ words: String, _ viewer: Viewer, in snapshot: Snapshot) throws -> SearchResults {
        guard !words.isEmpty else { return SearchResults(words: "", cases: [], customers: [], names: [:]) }
        let cases = try CaseRecord.list(CaseSearch.find(words, limit: 50, in: snapshot).map(\.caseID), in: snapshot)
        let names = try CustomerRecord.named(cases.map(\.customer), in: snapshot).mapValues(\.displayName)
        let customers =
            viewer.allows(.seeCustomers)
            ? try CustomerList.page(CustomerFilter(search: words), limit: 10, in: snapshot).customers : []
        return SearchResults(words: words, cases: cases, customers: customers, names: names)
    }
}

/// The page of a search.
struct SearchPage {
    let results: SearchResults

    var node: Node {
        div(.class("stack")) {
            getForm("/search", .class("actions"), .role("search")) {
                Web.label(.class("vh"), .for("q")) { HandlingText.searchWords }
                input(
                    .class("input", "fill"), .id("q"), .type("search"), .name("q"), .value(results.words), .dir(.auto),
                    .autofocus(if: results.words.isEmpty))
                submitButton(HandlingText.searchTitle, icon: .search)
            }
            if results.words.isEmpty {
                p(.class("muted")) { HandlingText.searchHint }
            } else if results.cases.isEmpty && results.customers.isEmpty {
                emptyState(.searchX, title: HandlingText.nothingFound, detail: HandlingText.searchHint)
            } else {
                if !results.customers.isEmpty { card(HandlingText.customers) { customerList } }
                if !results.cases.isEmpty { card(HandlingText.cases) { caseList } }
            }
        }
    }

    private var customerList: Node {
        ul(.class("stack")) {
            for customer in results.customers {
                li {
                    a(.href("/customers/\(customer.id)"), .class("strong")) { userWords(customer.displayName) }
                    if let email = customer.email { small(.class("muted", "ltr")) { " \(email)" } }
                }
            }
        }
    }

    private var caseList: Node {
        ul(.class("stack")) {
            for item in results.cases {
                li(.class("promise")) {
                    item.face.map { face($0.mark, size: .small) } ?? icon(item.channel.icon)
                    span {
                        a(.href("/cases/\(item.id)"), .class("strong"), .dir(.auto)) {
                            subjectText(item.subject)
                        }
                        small {
                            span(.class("ltr")) { "#\(item.number)" }
                            " · "
                            userWords(results.names[item.customer] ?? "")
                            " · "
                            timeTag(item.openedAt, .short)
                        }
                    }
                    chip(item.stage.text)
                }
            }
        }
    }
}
