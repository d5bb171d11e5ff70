import People
import Primitives
import Web

/// The page that a customer is given: what was understood, who owns it, what comes next, and a way to say more.
struct CustomerCasePage {
    let model: CustomerCaseModel
    let state: FormState
    let problem: Text?

    private var item: Case { model.item }

    var node: Node {
        PublicPage(
            title: HandlingText.yourCase(number: item.number), cardClass: "public__card--wide",
            brand: model.tenant.name,
            languages: LanguageCode.allCases.map {
                PublicPage.LanguageLink(
                    code: $0.rawValue, name: $0.nameOfItself, href: "/c/\(model.token)?lang=\($0.rawValue)")
            }
        ) {
            header {
                p(.class("muted", "small")) { HandlingText.yourCase(number: item.number) }
                h1(.dir(.auto)) { subjectText(item.subject) }
            }
            progress
            understood
            ownership
            model.panels
            if let merits = item.merits, !item.isOpen { decision(merits) }
            story
            more
        }.node
    }

    private var progress: Node {
        ol(.class("wizard__steps"), .aria("label", HandlingText.howFar)) {
            for (place, text) in Self.stages.enumerated() {
                li(.class("done", if: place < reached), place == reached ? .aria("current", "step") : .none) { text }
            }
        }
    }

    private static let stages = [
        HandlingText.publicReceived, HandlingText.publicExamined, HandlingText.publicAnswered,
        HandlingText.publicClosed,
    ]

    private var reached: Int {
        switch item.stage {
        case .received, .acknowledged: 0
        case .assessed, .investigating: 1
        case .responded: 2
        case .closed: 3
        }
    }

    @HTMLBuilder private var understood: Node {
        if !model.complaints.isEmpty {
            section(.class("stack")) {
                h2 { HandlingText.whatWeUnderstood }
                ul(.class("words-list")) { for complaint in model.complaints { li(.dir(.auto)) { complaint.title } } }
            }
        }
    }

    private var ownership: Node {
        section(.class("stack")) {
            h2 { HandlingText.whoAndWhen }
            facts(rows)
        }
    }

    private var rows: [(name: Text, value: Node)] {
        var rows: [(name: Text, value: Node)] = [
            (
                HandlingText.whoOwnsIt,
                model.owner.map { userWords($0) } ?? nodes { HandlingText.ourTeam }
            )
        ]
        if item.isOpen {
            if item.awaitingCustomerSince != nil {
                rows.append((HandlingText.whatIsNext, nodes { HandlingText.yourTurn }))
            } else if let due = item.replyDueAt ?? item.solveDueAt {
                rows.append((HandlingText.whatIsNext, nodes { HandlingText.nextNewsBy(at: due) }))
            }
        }
        rows.append((HandlingText.receivedOn, timeTag(item.openedAt, .longDateTime)))
        return rows
    }

    private func decision(_ merits: String) -> Node {
        section(.class("stack")) {
            h2 { HandlingText.ourAnswer }
            div(.class("msg__words"), .dir(.auto)) { merits }
        }
    }

    private var story: Node {
        details(.class("fold"), .open(if: model.entries.count <= 6)) {
            summary { HandlingText.timeline }
            div(.class("stack")) { for entry in model.entries where !entry.body.isEmpty { message(entry) } }
        }
    }

    private func message(_ entry: Entry) -> Node {
        article(.class("msg__box"), .class("msg__box--us", if: entry.side != .customer)) {
            header(.class("msg__head")) {
                span(.class("strong")) { author(entry) }
                timeTag(entry.at, .shortDateTime)
            }
            div(.class("msg__words"), .dir(.auto)) { entry.body }
        }
    }

    private func author(_ entry: Entry) -> Node {
        switch (entry.side, entry.author) {
        case (.customer, _): nodes { HandlingText.you }
        case (.staff, let author?): userWords(model.names.name(StaffID(author)))
        default: userWords(model.tenant.name)
        }
    }

    private var more: Node {
        postForm("/c/\(model.token)/\(item.isOpen ? "facts" : "reopening")", .class("form", "form--wide")) {
            h2 { item.isOpen ? HandlingText.addToCase : HandlingText.notSettled }
            hiddenField("key", model.onceKey)
            field(
                item.isOpen ? HandlingText.yourWords : HandlingText.whatIsMissing, "words", value: state.value("words"),
                error: problem, hint: HandlingText.yourWordsHint, kind: .lines(4), .required(),
                .maxlength(Limits.textCharacters))
            div(.class("actions")) {
                submitButton(item.isOpen ? HandlingText.send : HandlingText.reopenMine, icon: .send, flip: true)
            }
        }
    }
}
