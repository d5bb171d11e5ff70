import Listening
import People
import Primitives
import Web

/// The five facts of a customer that help in a talk.
struct CustomerFacts {
    let file: CaseFile
    let currency: Currency
    let dialling: Dialling

    var pairs: [(name: Text, value: Node)] {
        guard let customer = file.customer else { return [] }
        var pairs: [(name: Text, value: Node)] = []
        if customer.orderCount > 0 {
            let value = Money(minorUnits: customer.valueMinor, currency: currency)
            pairs.append(
                (HandlingText.orders, nodes { HandlingText.ordersWorth(count: customer.orderCount, value: value) }))
        }
        pairs.append((WebText.language, nodes { customer.language.nameOfItself }))
        if let phone = customer.phone {
            pairs.append((HandlingText.phone, dialling.link(phone)))
        }
        if let email = customer.email { pairs.append((HandlingText.email, span(.class("ltr", "cut")) { "\(email)" })) }
        if let channel = customer.preferredChannel { pairs.append((HandlingText.prefers, nodes { channel.wish })) }
        if let number = customer.externalID {
            pairs.append((HandlingText.customerNumber, span(.class("ltr")) { number }))
        }
        return pairs
    }
}

extension PreferredChannel {
    fileprivate var wish: Text {
        switch self {
        case .phone: HandlingText.channelPhone
        case .visit: HandlingText.channelVisit
        case .email: HandlingText.channelEmail
        case .letter: HandlingText.channelLetter
        }
    }
}

/// The customer's last ratings as faces, oldest first as time runs.
func ratingRow(_ ratings: [CustomerRating]) -> Node {
    ul(.class("moods")) {
        for rating in ratings.prefix(5).reversed() {
            li {
                face(rating.face.mark)
                timeTag(rating.at, .dayMonth)
            }
        }
    }
}
