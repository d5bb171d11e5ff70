import Primitives
import Web

/// The list of customers with its search.
struct CustomerListPage {
    let customers: [Customer]
    let filter: CustomerFilter
    let currency: Currency
    let older: String?

    var node: Node {
        nodes {
            getForm("/customers", .class("cluster"), .role("search")) {
                input(
                    .class("input"), .type("search"), .name("q"), .value(filter.search), .dir(.auto),
                    .aria("label", PeopleText.customerSearch), .placeholder(PeopleText.customerSearch))
                label(.class("choice")) {
                    input(.type("checkbox"), .name("key"), .value("on"), .checked(if: filter.isKeyAccount))
                    span { PeopleText.customerKeyAccount }
                }
                submitButton(WebText.search, icon: .search, look: .normal)
            }
            if customers.isEmpty { nothing } else { list }
            pager(newer: nil, older: older)
        }
    }

    private var nothing: Node {
        let isSearch = !filter.search.isEmpty || filter.isKeyAccount
        return emptyState(
            isSearch ? .searchX : .users, title: isSearch ? PeopleText.customersNoMatch : PeopleText.customersNone,
            detail: isSearch ? PeopleText.customersNoMatchDetail : PeopleText.customersNoneDetail,
            action: linkButton(PeopleText.customerAdd, href: "/customers/new", icon: .userPlus, look: .primary))
    }

    private var list: Node {
        div(.class("card", "table-frame")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { PeopleText.customer }
                        th(.scope("col")) { PeopleText.customerReach }
                        th(.scope("col")) { WebText.language }
                        th(.scope("col"), .class("numcell")) { PeopleText.customerOrders }
                        th(.scope("col"), .class("numcell")) { PeopleText.customerValue }
                    }
                }
                tbody { for customer in customers { row(customer) } }
            }
        }
    }

    private func row(_ customer: Customer) -> Node {
        tr {
            th(.scope("row")) {
                div(.class("cluster")) {
                    avatar(name: customer.displayName, id: customer.id.uuid, size: .small)
                    a(.class("row-link"), .href("/customers/\(customer.id)")) { userWords(customer.displayName) }
                    if customer.isKeyAccount { chip(PeopleText.customerKeyAccount, .accent, icon: .star) }
                }
            }
            td { span(.class("ltr", "muted")) { customer.email?.description ?? customer.phone ?? "" } }
            td { customer.language.ownName }
            td(.class("numcell")) { customer.orderCount }
            td(.class("numcell")) { Money(minorUnits: customer.valueMinor, currency: currency) }
        }
    }
}
