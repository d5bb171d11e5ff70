import Foundation
import Listening
import Primitives
import Storage
import Web

/// The story of a case, oldest first: what was said, and what was done in between.
struct Timeline {
    let model: CaseModel
    let slots: HandlingSlots
    /// The newest messages of the customer on the page, which offer what analysis missed; on all it would be most of the page.
    private let offering: Set<EntryID>

    init(model: CaseModel, slots: HandlingSlots) {
        self.model = model
        self.slots = slots
        offering = Set(model.file.entries.filter { $0.side == .customer }.prefix(5).map(\.id))
    }

    /// One line of the story, in the order of time.
    private enum Line {
        case entry(Entry)
        case event(LoggedEvent, Text)

        var at: Instant {
            switch self {
            case .entry(let entry): entry.at
            case .event(let logged, _): logged.event.at
            }
        }
    }

    var node: Node {
        nodes {
            if let older = model.file.olderEntries {
                p {
                    linkButton(
                        HandlingText.olderMessages,
                        href: "\(model.address)?before=\(older.word)", icon: .history,
                        small: true)
                }
            }
            days
        }
    }

    @HTMLBuilder private var days: Node {
        for day in grouped {
            p(.class("day")) { timeTag(day.first, .dayHeading) }
            for line in day.lines { show(line) }
        }
    }

    private var grouped: [(first: Instant, lines: [Line])] {
        var days: [(day: LocalDay, first: Instant, lines: [Line])] = []
        for line in lines {
            let day = LocalDay(line.at, in: model.zone)
            if days.last?.day == day {
                days[days.count - 1].lines.append(line)
            } else {
                days.append((day, line.at, [line]))
            }
        }
        return days.map { ($0.first, $0.lines) }
    }

    private var lines: [Line] {
        let entries = model.file.entries.reversed().map { Line.entry($0) }
        let start = model.file.olderEntries == nil ? nil : model.file.entries.last?.at
        let words = EventWords(names: model.names, causes: model.causes, more: slots.eventText)
        let events = model.file.events.filter { logged in start.map { logged.event.at >= $0 } ?? true }
            .compactMap { logged in words.text(logged.event).map { Line.event(logged, $0) } }
        return (entries + events).enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }.map(\.element)
    }

    private func show(_ line: Line) -> Node {
        switch line {
        case .entry(let entry): message(entry)
        case .event(let logged, let text):
            p(.class("event")) {
                icon(EventWords.icon(of: logged.event.kind))
                span { text }
                timeTag(logged.event.at, .time, .class("end"))
            }
        }
    }

    private func message(_ entry: Entry) -> Node {
        article(.class("msg", entry.look), .class("msg--red", if: entry.face == .angry), .id("entry-\(entry.id)")) {
            disc(entry)
            div(.class("msg__box")) {
                header(.class("msg__head")) {
                    span(.class("strong")) { author(entry) }
                    entry.face.map { chip($0.mark) }
                    entry.mark
                    delivery(entry)
                    timeTag(entry.at, .time)
                }
                if !entry.body.isEmpty { words(entry) }
                if !entry.quoted.isEmpty {
                    details(.class("fold")) {
                        summary { HandlingText.quotedText }
                        div(.class("msg__words", "muted"), .dir(.auto)) { entry.quoted }
                    }
                }
            }
        }
    }

    private func words(_ entry: Entry) -> Node {
        guard entry.side == .customer else { return div(.class("msg__words"), .dir(.auto)) { entry.body } }
        let findings = entry.seen
        let hidden = model.revealed.contains(entry.id) ? [] : slots.hiddenWords.ranges(entry.body, findings)
        var body = MessageBody(words: entry.body, findings: findings, hidden: hidden)
        body.reveal = slots.hiddenWords.reveal.map { ($0.address(model.item.id, entry.id), "entry-\(entry.id)") }
        return nodes {
            body.node
            FindingChips(
                entry: entry, findings: findings, corrections: model.corrections[entry.id] ?? [],
                mayCorrect: model.mayAct, offersMore: offering.contains(entry.id)
            ).node
        }
    }

    private func disc(_ entry: Entry) -> Node {
        switch (entry.side, entry.author) {
        case (.staff, let author?): model.names.disc(StaffID(author))
        case (.customer, _): avatar(name: model.customerName, id: model.item.customer.uuid)
        default: avatar(name: "A", id: entry.id.uuid)
        }
    }

    private func author(_ entry: Entry) -> Node {
        switch (entry.side, entry.author) {
        case (.staff, let author?): userWords(model.names.name(StaffID(author)))
        case (.customer, _) where model.customerName.isEmpty: nodes { HandlingText.unnamedCustomer }
        case (.customer, _): userWords(model.customerName)
        default: nodes { WebText.brand }
        }
    }

    private func delivery(_ entry: Entry) -> Node {
        switch entry.delivery {
        case .none: .none
        case .queued: chip(HandlingText.deliveryQueued, icon: .clock)
        case .sent: chip(HandlingText.deliverySent, icon: .check)
        case .failed: chip(HandlingText.deliveryFailed, .red, icon: .mailX)
        }
    }
}

extension Entry {
    fileprivate var look: String {
        switch (kind, side) {
        case (.note, _): "msg--note"
        case (_, .customer): "msg--customer"
        default: "msg--us"
        }
    }

    fileprivate var mark: Node {
        switch kind {
        case .note: chip(HandlingText.noteOnlyUs, icon: .lock)
        case .fact: chip(HandlingText.factAdded, icon: .listChecks)
        case .feedback where face != nil: .none
        default: chip(channel.text, icon: channel.icon)
        }
    }
}
