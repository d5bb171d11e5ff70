import HTTPTypes
import People
import Primitives
import Web

/// The page that explains the API to people who write programs, made from the same values as its document.
struct DocsPage {
    let routes: [ApiRoute]

    var node: Node {
        PublicPage(title: ApiText.docsTitle, cardClass: "public__card--wide", languages: languages) {
            h1 { ApiText.docsTitle }
            p { ApiText.docsLead }
            p { ApiText.docsErrors }
            p { ApiText.docsPaging }
            p {
                a(.href("/api/v1/openapi.json")) { code(.class("ltr")) { "/api/v1/openapi.json" } }
            }
            for route in routes { section(of: route) }
            telephony
        }.node
    }

    private var languages: [PublicPage.LanguageLink] {
        LanguageCode.allCases.map { code in
            PublicPage.LanguageLink(code: code.rawValue, name: code.ownName, href: "/api/v1/docs?lang=\(code.rawValue)")
        }
    }

    private func section(of route: ApiRoute) -> Node {
        Web.section(.id(route.name), .aria("labelledby", "\(route.name)-head")) {
            h2(.id("\(route.name)-head")) { route.about }
            p {
                code(.class("ltr"), .dir(.leftToRight)) { "\(route.method.rawValue) /api/v1\(route.path)" }
            }
            p(.class("muted")) { ApiText.docsScope(scope: route.scope.rawValue) }
            if !route.query.isEmpty { fields(ApiText.docsParameters, route.query) }
            if let body = route.body { fields(ApiText.docsBody, body.fields) }
            p(.class("muted")) {
                ApiText.docsAnswers(good: "\(route.status)", others: statuses(of: route).joined(separator: ", "))
            }
        }
    }

    /// The one address without a key in a header.
    private var telephony: Node {
        Web.section(.id(CallDocument.name), .aria("labelledby", "\(CallDocument.name)-head")) {
            h2(.id("\(CallDocument.name)-head")) { ApiText.opPushCall }
            p {
                code(.class("ltr"), .dir(.leftToRight)) { "POST /api/v1\(CallRoute.path)" }
            }
            p(.class("muted")) { ApiText.aboutCallToken }
            fields(ApiText.docsBody, CallDocument.fields)
            p(.class("muted")) {
                ApiText.docsAnswers(good: "200", others: CallDocument.refusals.joined(separator: ", "))
            }
        }
    }

    private func fields(_ heading: Text, _ fields: [ApiField]) -> Node {
        div(.class("table-frame"), .tabindex(0)) {
            table(.class("table")) {
                caption { heading }
                thead {
                    tr {
                        th(.scope("col")) { ApiText.docsName }
                        th(.scope("col")) { ApiText.docsTakes }
                    }
                }
                tbody { for field in flat(fields) { row(field) } }
            }
        }
    }

    private func row(_ field: ApiField) -> Node {
        tr {
            th(.scope("row")) {
                code(.class("ltr")) { field.name }
                if field.isNeeded {
                    span(.class("muted")) {
                        " · "; ApiText.docsNeeded
                    }
                }
            }
            td {
                field.shape.text
                if let about = field.about { p(.class("muted")) { about } }
            }
        }
    }

    /// Members of listed objects follow the list, with its name in front.
    private func flat(_ fields: [ApiField]) -> [ApiField] {
        fields.flatMap { field -> [ApiField] in
            guard case .objects(let members, _) = field.shape else { return [field] }
            return [field]
                + members.map {
                    ApiField("\(field.name)[].\($0.name)", $0.shape, needed: $0.isNeeded, about: $0.about)
                }
        }
    }
}

extension ApiShape {
    /// What the field takes, in words.
    var text: Text {
        switch self {
        case .text(let most): ApiText.fieldText(limit: most)
        case .search: ApiText.fieldText(limit: Limits.lineCharacters)
        case .word(let words): ApiText.fieldWord(words: words.joined(separator: ", "))
        case .flag: ApiText.fieldFlag
        case .whole(let range): ApiText.fieldWhole(from: "\(range.lowerBound)", to: "\(range.upperBound)")
        case .time: ApiText.fieldTime
        case .email: ApiText.fieldEmail
        case .phone: ApiText.fieldPhone
        case .currency: ApiText.fieldCurrency
        case .id: ApiText.fieldId
        case .cursor: ApiText.fieldCursor
        case .objects(_, let most): ApiText.fieldList(most: most)
        }
    }
}
