import Primitives
import Web

/// What a customer's page shows of this room, and the panels of the others.
struct CustomerModel: Sendable {
    let customer: Customer
    let emails: [EmailAddress]
    let phones: [PhoneNumber]
    let orders: [Order]
    let currency: Currency
    let dialling: Dialling
    let main: [Node]
    let aside: [Node]
}

/// Everything that is known of one customer.
struct CustomerPage {
    let model: CustomerModel
    let merge: FormState
    let mayEdit: Bool
    let mayMerge: Bool

    private var customer: Customer { model.customer }

    var node: Node {
        nodes {
            head
            div(.class("split")) {
                div(.class("stack")) {
                    if !customer.howToTreat.isEmpty {
                        card(PeopleText.customerTreat) { p(.class("words"), .dir(.auto)) { customer.howToTreat } }
                    }
                    model.main
                    card(PeopleText.customerOrders) { orderTable }
                }
                div(.class("stack")) {
                    card(PeopleText.customerAtAGlance) { glance }
                    model.aside
                    if mayMerge { card(PeopleText.mergeTitle) { mergeForm } }
                }
            }
        }
    }

    private var head: Node {
        div(.class("page__head")) {
            avatar(name: customer.displayName, id: customer.id.uuid, size: .large)
            h2 { userWords(customer.displayName) }
            if customer.isKeyAccount { chip(PeopleText.customerKeyAccount, .accent, icon: .star) }
            if customer.unsubscribedAt != nil { chip(PeopleText.customerUnsubscribed, .yellow, icon: .bellOff) }
            if mayEdit {
                div(.class("actions")) {
                    linkButton(WebText.edit, href: "/customers/\(customer.id)/profile", icon: .pencil)
                }
            }
        }
    }

    private var glance: Node {
        var pairs: [(name: Text, value: Node)] = []
        for email in model.emails {
            pairs.append((PeopleText.email, a(.class("ltr"), .href("mailto:\(email)")) { "\(email)" }))
        }
        for phone in model.phones {
            pairs.append((PeopleText.phone, model.dialling.link("\(phone)")))
        }
        pairs.append((WebText.language, nodes { customer.language.ownName }))
        if let city = customer.city { pairs.append((PeopleText.city, userWords(city))) }
        if let channel = customer.preferredChannel {
            pairs.append((PeopleText.customerPrefers, chip(channel.text, icon: channel.icon)))
        }
        pairs.append((PeopleText.customerKnowledge, nodes { customer.knowledge.text }))
        pairs.append(
            (PeopleText.customerValue, nodes { Money(minorUnits: customer.valueMinor, currency: model.currency) }))
        if let since = customer.since { pairs.append((PeopleText.customerSince, timeTag(since, .monthYear))) }
        if let number = customer.externalID {
            pairs.append((PeopleText.customerNumber, span(.class("ltr")) { number }))
        }
        pairs.append((PeopleText.customerMayAsk, nodes { asking }))
        return facts(pairs)
    }

    private var asking: Text {
        let ways = [
            customer.consentEmail && customer.unsubscribedAt == nil ? PeopleText.channelEmail : nil,
            customer.consentPhone ? PeopleText.channelPhone : nil,
        ].compactMap { $0 }
        return ways.isEmpty ? WebText.no : .list(ways)
    }

    private var orderTable: Node {
        guard !model.orders.isEmpty else { return p(.class("muted")) { PeopleText.ordersNone } }
        return div(.class("table-frame"), .tabindex(0)) {
            table(.class("table")) {
                tbody {
                    for order in model.orders {
                        tr {
                            th(.scope("row")) { span(.class("ltr")) { order.number } }
                            td { userWords(order.item) }
                            td { timeTag(order.placedAt, .short) }
                            td { if order.returnedAt != nil { chip(PeopleText.orderReturned, icon: .undo2) } }
                            td(.class("numcell")) { order.amount }
                        }
                    }
                }
            }
        }
    }

    private var mergeForm: Node {
        postForm("/customers/\(customer.id)/merge", .class("stack")) {
            p(.class("muted")) { PeopleText.mergeIntro }
            field(PeopleText.mergeOther, "other", in: merge, hint: PeopleText.mergeOtherHint, required: true)
            div(.class("actions")) { submitButton(PeopleText.mergeDo, icon: .merge, look: .normal) }
        }
    }
}
