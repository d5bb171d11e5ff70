import Listening
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// The panel beside the list: who it is, what was said last, and what to do next.
struct InboxPeek: Sendable {
    let file: CaseFile
    let currency: Currency
    let dialling: Dialling
    let next: NextStep?
    let words: Entry?

    static func load(_ id: CaseID, _ viewer: Viewer, at now: Instant, in snapshot: Snapshot) throws -> InboxPeek? {
        guard let file = try CaseFile.load(id, for: viewer.staff, now: now, in: snapshot) else { return nil }
        let situation = GuideSituation(file, mode: .written)
        return InboxPeek(
            file: file, currency: try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro,
            dialling: try Dialling.find(in: snapshot),
            next: file.item.isOpen ? nextStep(for: situation, done: file.item.guideDone) : nil,
            words: file.entries.first { $0.side == .customer && !$0.body.isEmpty })
    }

    var node: Node {
        nodes {
            head
            if let words { quote(words) }
            if let next { step(next) }
            if file.item.mergedInto == nil, !file.item.stake.line.isEmpty {
                notice(.verbatim(file.item.stake.line), icon: .target)
            }
            section(.class("sect")) {
                h3 { HandlingText.atAGlance }
                facts(CustomerFacts(file: file, currency: currency, dialling: dialling).pairs)
            }
            if !file.ratings.isEmpty {
                section(.class("sect")) {
                    h3 { HandlingText.lastRatings }
                    ratingRow(file.ratings)
                }
            }
        }
    }

    private var name: String { file.customer?.displayName ?? "" }

    private var head: Node {
        div(.class("peek__head")) {
            avatar(name: name, id: file.item.customer.uuid, size: .large)
            div {
                h2 { name.isEmpty ? nodes { HandlingText.unnamedCustomer } : userWords(name) }
                p(.class("muted", "small")) { bdi { subjectText(file.item.subject) } }
            }
            a(.class("btn", "btn--sm"), .href("/cases/\(file.item.id)")) {
                HandlingText.open
                icon(.arrowRight, flip: true)
            }
        }
    }

    private func quote(_ entry: Entry) -> Node {
        blockquote(.class("quote"), .class("quote--calm", if: file.item.anger < 2 && entry.face != .angry)) {
            p(.dir(.auto)) { HiddenWords.covered(String(entry.body.prefix(400))) }
            footer {
                entry.channel.text
                " · "
                timeTag(entry.at, .relative)
            }
        }
    }

    private func step(_ next: NextStep) -> Node {
        div(.class("next")) {
            h3 {
                icon(.lightbulb)
                HandlingText.nextBestStep
            }
            p { next.item.text.text }
            div(.class("actions")) {
                if file.suggestsCall {
                    linkButton(
                        HandlingText.callAndLog, href: "/cases/\(file.item.id)?compose=call", icon: .phone,
                        look: .primary)
                } else {
                    linkButton(
                        HandlingText.answer, href: "/cases/\(file.item.id)?compose=reply#composer", icon: .reply,
                        flip: true,
                        look: .primary)
                }
                linkButton(HandlingText.openGuide, href: "/cases/\(file.item.id)#guide")
            }
        }
    }
}
