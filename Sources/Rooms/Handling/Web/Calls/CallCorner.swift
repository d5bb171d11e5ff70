import Listening
import People
package import Primitives
package import Storage
package import Web

/// The calls of the viewer over the end of every page of the console; nothing for somebody without a telephone.
///
/// The part fetches itself again when the live stream tells of a call of this person.
package func callCorner(for viewer: Viewer, at now: Instant, in snapshot: Snapshot) throws -> Node {
    guard viewer.allows(.handleCases) else { return .none }
    guard let cards = try CallCard.shown(to: viewer.staff, at: now, in: snapshot) else { return .none }
    let currency = try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro
    return section(
        .class("calls"), .id("calls"), .aria("label", HandlingText.calls), .aria("live", "polite"),
        .data("live-topic", "calls calls:\(viewer.staff)"), .hx("get", "/calls/ringing"), .hx("trigger", "live"),
        .hx("swap", "outerHTML")
    ) {
        for card in cards { CallCardView(card: card, currency: currency).node }
    }
}

/// One call as a calm card: who it is, what is open, how they felt last, and where to go.
struct CallCardView {
    let card: CallCard
    let currency: Currency

    private var call: Call { card.call }

    var node: Node {
        article(.class("callcard"), .class("callcard--ringing", if: isRinging), .id("call-\(call.id)")) {
            span(.class("callcard__mark")) {
                icon(call.endedAt == nil ? (isRinging ? .phoneIncoming : .phoneCall) : .phoneOff)
            }
            div(.class("callcard__text")) {
                p { strong { title } }
                p(.class("small", "muted")) { number }
                if card.customer != nil { known } else { p(.class("small")) { HandlingText.callNewHint } }
                links
            }
            if call.agent != nil {
                postForm(dismissal, .hx("post", dismissal), .hx("swap", "none")) {
                    iconButton(HandlingText.callPutAway, icon: .x, small: true, type: "submit")
                }
            }
        }
    }

    private var dismissal: String { "/calls/\(call.id)/dismissal" }

    private var isRinging: Bool { call.answeredAt == nil && call.endedAt == nil }

    private var name: Text {
        guard let customer = card.customer else { return HandlingText.callNewCustomer }
        return customer.name.isEmpty ? HandlingText.unnamedCustomer : .verbatim(customer.name)
    }

    private var title: Text {
        if call.endedAt != nil { return HandlingText.callEnded(name: name) }
        if call.direction == .outgoing { return HandlingText.callOutgoing(name: name) }
        return isRinging ? HandlingText.callRings(name: name) : HandlingText.callGoesOn(name: name)
    }

    @HTMLBuilder private var number: Node {
        if let number = call.number {
            span(.class("ltr")) { number.description }
        } else {
            HandlingText.callHidden
        }
        " · "
        timeTag(call.answeredAt ?? call.firstAt, .relative)
    }

    private var known: Node {
        div(.class("callcard__facts")) {
            if let rating = card.lastRating {
                span {
                    face(rating.face.mark, size: .small)
                    " "
                    HandlingText.callLastFeeling
                    " "
                    timeTag(rating.at, .relative)
                }
            }
            if let customer = card.customer, customer.orderCount > 0 {
                span {
                    HandlingText.ordersWorth(
                        count: customer.orderCount,
                        value: Money(minorUnits: customer.valueMinor, currency: currency))
                }
            }
            if card.customer?.isKeyAccount == true { chip(HandlingText.keyAccount, .accent, icon: .star) }
        }
    }

    private var links: Node {
        div(.class("callcard__links")) {
            linkButton(
                HandlingText.callTakeNotes, href: "/phone?call=\(call.id)", icon: .penLine,
                look: isRinging ? .normal : .primary, small: true)
            if let open = card.openCase {
                a(.class("link"), .href("/cases/\(open.id)")) {
                    HandlingText.callOpenCase(number: "\(open.number)", subject: subjectText(open.subject))
                }
            }
            if let customer = card.customer {
                a(.class("link"), .href("/customers/\(customer.id)")) { HandlingText.customer }
            }
        }
    }
}
