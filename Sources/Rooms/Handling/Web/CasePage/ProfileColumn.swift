import Listening
import People
import Primitives
import TextAnalysis
import Web

/// The column of the customer: who it is, what matters, deadlines, matters of the case, and further work.
struct ProfileColumn {
    let model: CaseModel

    private var item: Case { model.item }
    private var file: CaseFile { model.file }

    var node: Node {
        drawer(id: "profile", label: HandlingText.customer, className: "profile") {
            who
            chips
            stake
            if !file.ratings.isEmpty { sect(HandlingText.lastRatings) { ratingRow(file.ratings) } }
            model.beside
            sect(HandlingText.deadlines) { deadlines }
            sect(HandlingText.complaints, link: mayEdit ? ("complaints", HandlingText.editComplaints) : nil) {
                complaints
            }
            sect(HandlingText.levels, link: mayEdit ? ("level-notes", HandlingText.writeLevels) : nil) { levels }
            sect(HandlingText.atAGlance) {
                facts(CustomerFacts(file: file, currency: model.currency, dialling: model.dialling).pairs)
            }
            if let customer = file.customer, !customer.howToTreat.isEmpty {
                sect(HandlingText.howToTreat) { p(.class("small"), .dir(.auto)) { customer.howToTreat } }
            }
            if !file.otherCases.isEmpty { sect(HandlingText.earlierCases) { others } }
            if !file.links.isEmpty { sect(HandlingText.linkedCases) { links } }
            if model.mayAct { sect(HandlingText.furtherWork) { work } }
        }
    }

    private var mayEdit: Bool { model.mayAct && item.isOpen }

    private func sect(_ title: Text, link: (noun: String, text: Text)? = nil, @HTMLBuilder content: () -> Node) -> Node
    {
        section(.class("sect")) {
            h3 {
                title
                if let link { a(.class("sect__link"), .href("\(model.address)/\(link.noun)")) { link.text } }
            }
            content()
        }
    }

    private var who: Node {
        div(.class("profile__id")) {
            avatar(name: model.customerName, id: item.customer.uuid, size: .large)
            div {
                h2 {
                    a(.href("/customers/\(item.customer)")) {
                        model.customerName.isEmpty
                            ? nodes { HandlingText.unnamedCustomer } : userWords(model.customerName)
                    }
                }
                p(.class("small", "muted")) {
                    if let since = file.customer?.since { HandlingText.customerSince(day: .date(since, .monthYear)) }
                    if let city = file.customer?.city { " · "; userWords(city) }
                }
            }
        }
    }

    private var chips: Node {
        div(.class("chips")) {
            if file.customer?.isKeyAccount == true { chip(HandlingText.keyAccount, .accent, icon: .star) }
            if !file.otherCases.isEmpty {
                chip(HandlingText.nthCase(count: file.otherCases.count + 1), icon: .rotateCcw)
            }
            if item.reopenCount > 0 {
                chip(HandlingText.reopenedTimes(count: item.reopenCount), .yellow, icon: .rotateCcw)
            }
            chip(.verbatim(item.language.nameOfItself), icon: .languages)
            chip(item.touchpoint.text, icon: .mapPin)
            if item.branch != .unknown { chip(item.branch.text) }
            if item.isCausedByCustomer { chip(HandlingText.causedByCustomer) }
        }
    }

    @HTMLBuilder private var stake: Node {
        if !item.stake.line.isEmpty {
            notice(.verbatim(item.stake.line), icon: .target)
        } else if !model.situation.atStake.isEmpty {
            notice(
                HandlingText.maybeAtStake(
                    values: .list(model.situation.atStake.sorted { $0.rawValue < $1.rawValue }.map(\.text))),
                icon: .target,
                link: mayEdit
                    ? linkButton(HandlingText.confirm, href: "\(model.address)/assessment", small: true) : .none)
        }
    }

    private var deadlines: Node {
        nodes {
            facts(
                [
                    (HandlingText.deadlineReply, item.replyDueAt), (HandlingText.deadlineSolve, item.solveDueAt),
                    (HandlingText.deadlineLegal, item.legalDueAt),
                ]
                .compactMap { pair in item.isOpen ? pair.1.map { (pair.0, dueTag($0)) } : nil })
            a(.class("xs", "link"), .href("\(model.address)/deadlines")) { HandlingText.explainDeadline }
        }
    }

    @HTMLBuilder private var complaints: Node {
        if file.complaints.isEmpty { p(.class("small", "muted")) { HandlingText.noComplaints } }
        for complaint in file.complaints {
            div(.class("promise")) {
                icon(.messageSquareWarning)
                span(.dir(.auto)) {
                    complaint.title
                    small { complaint.touchpoint.text }
                }
                if let cause = complaint.cause.flatMap({ model.causes[$0] }) {
                    chip(cause.name.text, .green)
                } else {
                    chip(HandlingText.causeOpen, .yellow)
                }
            }
        }
    }

    @HTMLBuilder private var levels: Node {
        let notes = [
            (HandlingText.levelFact, file.notes.fact), (HandlingText.levelFeeling, file.notes.feeling),
            (HandlingText.levelFear, file.notes.ourFear), (HandlingText.levelIdentityNow, file.notes.identityNow),
        ].filter { !$0.1.isEmpty }
        if notes.isEmpty {
            p(.class("small", "muted")) { HandlingText.levelsEmpty }
        } else {
            facts(notes.map { note in (note.0, span(.dir(.auto)) { note.1 }) })
        }
    }

    private var others: Node {
        nodes {
            for other in file.otherCases.prefix(5) {
                p(.class("promise")) {
                    other.face.map { face($0.mark, size: .small) } ?? icon(.messageSquare)
                    span {
                        a(.href("/cases/\(other.id)"), .dir(.auto)) { subjectText(other.subject) }
                        small {
                            timeTag(other.openedAt, .short)
                            " · "
                            other.stage.text
                        }
                    }
                }
            }
        }
    }

    private var links: Node {
        nodes {
            for link in file.links {
                p(.class("promise")) {
                    icon(.link)
                    span {
                        a(.href("/cases/\(link.other)"), .dir(.auto)) {
                            subjectText(model.linked[link.other]?.subject ?? "")
                        }
                        small { link.kind.text }
                    }
                }
            }
        }
    }

    private var work: Node {
        div(.class("worklist")) {
            if item.isOpen {
                workLink("assessment", .gauge, HandlingText.assess)
                workLink("assignment", .userPlus, HandlingText.passOn)
                workLink("links", .gitMerge, HandlingText.linkMergeSplit)
                clock
                if item.acknowledgedAt == nil && file.customer?.email != nil {
                    postForm("\(model.address)/acknowledgement") {
                        submitButton(HandlingText.acknowledge, icon: .mailCheck, look: .ghost, small: true)
                    }
                }
            }
            workLink("closure", .circleCheck, item.isOpen ? HandlingText.close : HandlingText.closureRecord)
            workLink("record", .printer, HandlingText.recordLink)
            a(.href(model.customerAddress), .attribute("target", "_blank"), .rel("noopener")) {
                icon(.externalLink)
                HandlingText.customerPage
            }
        }
    }

    private var clock: Node {
        let isAwaiting = item.awaitingCustomerSince != nil
        return postForm("\(model.address)/waiting") {
            hiddenField("awaiting", isAwaiting ? "off" : "on")
            submitButton(
                isAwaiting ? HandlingText.resumeClock : HandlingText.stopClock, icon: .hourglass, look: .ghost,
                small: true)
        }
    }

    private func workLink(_ noun: String, _ name: IconName, _ words: Text) -> Node {
        a(.href("\(model.address)/\(noun)")) {
            icon(name)
            words
        }
    }
}
