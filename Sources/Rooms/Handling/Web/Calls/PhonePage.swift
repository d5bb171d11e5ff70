import Listening
import People
import Primitives
import Web

/// Large notes with a running clock, what is known of the customer, and the guide's questions beside them.
struct PhonePage: Sendable {
    let model: PhoneModel
    let state: FormState
    let problem: Text?

    var node: Node {
        div(.class("talk")) {
            div(.class("talk__main")) {
                if model.mode == .desk { DeskQueue(waiting: model.waiting).node }
                who
                notes
            }
            PhoneGuide(model: model).node
        }
    }

    private var who: Node {
        section(.class("talk__who"), .aria("label", HandlingText.customer)) {
            avatar(name: model.customer?.displayName ?? "?", id: (model.customer?.id.uuid ?? model.viewer.staffID))
            div(.class("fill")) {
                p(.class("strong")) {
                    if let customer = model.customer {
                        a(.class("link"), .href("/customers/\(customer.id)")) { userWords(customer.displayName) }
                    } else {
                        HandlingText.callNewCustomer
                    }
                    if let number = model.call?.number?.description ?? model.customer?.phone {
                        " · "
                        model.dialling.link(number)
                    }
                }
                p(.class("small", "muted")) {
                    if let open = model.openCase {
                        a(.class("link"), .href("/cases/\(open.id)")) {
                            HandlingText.callOpenCase(number: "\(open.number)", subject: subjectText(open.subject))
                        }
                        " · "
                    }
                    if let customer = model.customer, customer.orderCount > 0 {
                        HandlingText.ordersWorth(
                            count: customer.orderCount,
                            value: Money(minorUnits: customer.valueMinor, currency: model.currency))
                    }
                }
            }
            if !model.ratings.isEmpty { ratingRow(model.ratings) }
            clock
        }
    }

    /// Without a script it says when the talk began.
    private var clock: Node {
        p(.class("talk__clock"), .role("timer")) {
            icon(.timer)
            timeTag(model.beganAt, .time, .data("since", model.beganAt.iso8601))
        }
    }

    private var notes: Node {
        postForm("/phone", .class("form", "talk__form"), .data("draft", "talk-\(state.value("call"))")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            problemSummary(
                state,
                fields: [
                    ("comment", HandlingText.talkNotes), ("face", HandlingText.talkFace),
                    ("name", HandlingText.customerName), ("phone", HandlingText.phone), ("email", HandlingText.email),
                    ("touchpoint", HandlingText.touchpoint), ("language", WebText.language),
                ])
            for name in ["key", "mode", "call", "customer"] { hiddenField(name, state.value(name)) }
            div(.class("talk__notes")) {
                field(
                    HandlingText.talkNotes, "comment", in: state, hint: HandlingText.talkNotesHint, kind: .lines(11),
                    limit: Limits.textCharacters)
            }
            div(.class("talk__face")) { faceChoices(HandlingText.talkFace, state) }
            div(.class("form__pair")) {
                field(HandlingText.customerName, "name", in: state, limit: Limits.lineCharacters)
                field(HandlingText.phone, "phone", in: state, kind: .phone)
                field(HandlingText.email, "email", in: state, kind: .email)
                selectField(WebText.language, "language", in: state, choices: LanguageCode.optionList)
                selectField(HandlingText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices)
            }
            div(.class("talk__callback")) {
                checkbox(HandlingText.talkCallback, "callback", in: state)
                selectField(
                    HandlingText.talkWindow, "window", in: state,
                    choices: CallbackWindow.allCases.map { Choice($0.rawValue, $0.text) })
            }
            checkbox(HandlingText.takeMyself, "mine", in: state)
            buttons
        }
    }

    private var buttons: Node {
        div(.class("actions")) {
            if let open = model.openCase {
                hiddenField("case", open.id.description)
                submitButton(
                    HandlingText.talkJoin(number: "\(open.number)"), icon: .check, .name("do"), .value("join"))
                submitButton(HandlingText.talkOpen, icon: .plus, look: .normal, .name("do"), .value("case"))
            } else {
                submitButton(HandlingText.talkOpen, icon: .plus, .name("do"), .value("case"))
            }
            submitButton(
                HandlingText.talkFeedback, icon: .messageSquare, look: .normal, .name("do"), .value("feedback"))
        }
    }
}

/// The guide of a talk: what to do and what to ask, step by step; sentences for replies are for writing, not for saying.
struct PhoneGuide: Sendable {
    let model: PhoneModel

    var node: Node {
        aside(.class("talk__guide"), .aria("label", HandlingText.guide)) {
            h2 { HandlingText.guide }
            for (index, card) in model.cards.enumerated() { step(card, isFirst: index == 0) }
        }
    }

    private func step(_ card: GuideCard, isFirst: Bool) -> Node {
        details(.class("fold", "talk__step"), .open(if: isFirst)) {
            summary {
                icon(card.step.icon)
                card.step.title.text
            }
            p { card.lead.text }
            lines(card.openQuestions + card.closedQuestions)
            ul(.class("words-list", "small")) { for signal in card.signals.prefix(3) { li { signal.text } } }
        }
    }

    /// Sentences for the customer, in the customer's language.
    @HTMLBuilder private func lines(_ texts: [GuideText]) -> Node {
        if !texts.isEmpty {
            ul(
                .class("talk__say"), .lang(model.language.rawValue),
                .dir(model.language.isRightToLeft ? .rightToLeft : .leftToRight)
            ) {
                for text in texts {
                    li { text.filled(name: model.customer?.name ?? "", agent: model.viewer.name, in: model.language) }
                }
            }
        }
    }
}
