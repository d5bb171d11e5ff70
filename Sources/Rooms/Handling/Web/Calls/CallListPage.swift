import Listening
import People
import Primitives
import Storage
import Web

/// The calls of the brand, newest first, so that a missed one can be called back.
struct CallListPage: Sendable {
    let cards: [CallCard]
    let names: PeopleNames
    let older: CallID?
    let dialling: Dialling

    static func read(before place: CallID?, in snapshot: Snapshot) throws -> CallListPage {
        let last = try place.flatMap { try CallRecord.find($0, in: snapshot) }
        let found = try CallRecord.page(
            before: last.map { ($0.firstAt, $0.id) }, limit: Limits.pageRows + 1, in: snapshot)
        let calls = Array(found.prefix(Limits.pageRows))
        return CallListPage(
            cards: try calls.map { try CallCard(of: $0, in: snapshot) },
            names: try PeopleNames.load(Set(calls.compactMap(\.agent)), in: snapshot),
            older: found.count > calls.count ? calls.last?.id : nil, dialling: try Dialling.find(in: snapshot))
    }

    var node: Node {
        guard !cards.isEmpty else {
            return emptyState(.phone, title: HandlingText.callsNone, detail: HandlingText.callsNoneDetail)
        }
        return nodes {
            div(.class("table-frame")) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { HandlingText.callWhen }
                            th(.scope("col")) { HandlingText.customer }
                            th(.scope("col")) { HandlingText.phone }
                            th(.scope("col")) { HandlingText.callAgent }
                            th(.scope("col")) { HandlingText.callWait }
                            th(.scope("col")) { HandlingText.callTalk }
                            th(.scope("col")) { span(.class("vh")) { WebText.more } }
                        }
                    }
                    tbody { for card in cards { row(card) } }
                }
            }
            pager(newer: nil, older: older.map { "/calls?before=\($0)" })
        }
    }

    private func row(_ card: CallCard) -> Node {
        let call = card.call
        return tr {
            td {
                timeTag(call.firstAt, .shortDateTime)
                " "
                if call.isMissed && call.direction == .incoming {
                    chip(HandlingText.callMissed, .yellow, icon: .phoneOff)
                } else if call.direction == .outgoing {
                    chip(HandlingText.callByUs, icon: .phoneCall)
                }
            }
            td {
                if let customer = card.customer {
                    a(.class("link"), .href("/customers/\(customer.id)")) { userWords(customer.displayName) }
                } else {
                    span(.class("muted")) { HandlingText.callNewCustomer }
                }
            }
            td {
                if let number = call.number {
                    dialling.link(number.description)
                } else {
                    span(.class("muted")) { HandlingText.callHidden }
                }
            }
            td { call.agent.map { userWords(names.name($0)) } ?? nodes { "–" } }
            td { call.wait.map { Node.localized(.duration($0)) } ?? nodes { "–" } }
            td { call.talk.map { Node.localized(.duration($0)) } ?? nodes { "–" } }
            td {
                if let item = call.caseID {
                    a(.class("link"), .href("/cases/\(CaseID(item))")) { HandlingText.callNoted }
                } else if let feedback = call.feedback {
                    a(.class("link"), .href("/feedback/\(feedback)")) { HandlingText.callNoted }
                } else {
                    a(.class("link"), .href("/phone?call=\(call.id)")) { HandlingText.callTakeNotes }
                }
            }
        }
    }
}
