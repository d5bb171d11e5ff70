import Listening
import People
import Primitives
import Web

/// Reply, note or call at the foot of a case, with what the wording guard says.
struct Composer {
    let model: CaseModel
    let state: ComposerState

    private var language: LanguageCode { model.item.language }

    var node: Node {
        switch model.compose {
        case .reply: model.item.isOpen ? reply : note
        case .note: note
        case .call: call
        }
    }

    private func frame(_ noun: String, @HTMLBuilder content: () -> Node) -> Node {
        postForm(
            "\(model.address)/\(noun)", .class("composer"), .id("composer"),
            .data("draft", CaseDrafts.name(shown.rawValue, of: model.item.id)),
            content: {
                kinds
                if let problem = state.problem {
                    p(.class("field__error", "composer__problem"), .role("alert")) {
                        icon(.circleAlert, size: .small)
                        span { problem }
                    }
                }
                hiddenField("key", state.onceKey)
                content()
            })
    }

    private var kinds: Node {
        div(.class("composer__tabs"), .role("group"), .aria("label", HandlingText.replyKind)) {
            for mode in ComposeMode.allCases where mode != .reply || model.item.isOpen {
                a(
                    .class("tab"), .href("\(model.address)?compose=\(mode.rawValue)#composer"),
                    .current(if: mode == shown), .data("key", mode.key)
                ) { mode.text }
            }
            if let email = model.file.customer?.email, shown == .reply {
                span(.class("to", "xs", "muted", "hide-s")) { HandlingText.toAddress(address: .verbatim("\(email)")) }
            }
        }
    }

    private var shown: ComposeMode { model.compose == .reply && !model.item.isOpen ? .note : model.compose }

    private func edit(_ label: Text, hint: Text) -> Node {
        div(.class("composer__edit")) {
            div(.class("composer__mirror"), .dir(.auto), .aria("hidden", true))
            Web.label(.class("vh"), .for("reply")) { label }
            textarea(
                .id("reply"), .name("body"), .dir(.auto), .lang(shown == .reply ? language.rawValue : ""),
                .placeholder(hint), .aria("describedby", "guard"), .data("key", "KeyR"),
                .data("saved", model.draft == nil ? nil : "yes"),
                .hx("post", "\(model.address)/draft?kind=\(shown.rawValue)"),
                .hx("trigger", "input changed delay:1s"), .hx("target", "#draft-note"), .hx("swap", "innerHTML")
            ) { state.words }
        }
    }

    private var savedNote: Node {
        span(.class("xs", "muted", "hide-s"), .id("draft-note"), .role("status")) {
            if model.draft != nil { HandlingText.draftSaved }
        }
    }

    private var reply: Node {
        frame("replies") {
            edit(HandlingText.reply, hint: HandlingText.replyHint)
            div(
                .class("guard"), .id("guard"), .role("status"), .aria("live", "polite"),
                .hx("post", "\(model.address)/wording"), .hx("trigger", "input from:#reply delay:400ms"),
                .hx("include", "#reply"), .hx("swap", "innerHTML")
            ) { wording.items }
            div(.class("composer__options")) {
                option("merits", HandlingText.answersOnMerits, isOn: state.isOnMerits)
                option("awaits", HandlingText.waitsForCustomer, isOn: state.awaitsCustomer)
            }
            div(.class("composer__foot")) {
                templates
                div(.class("end")) {
                    savedNote
                    submitButton(HandlingText.send, icon: .send, flip: true, key: "Ctrl ↵")
                }
            }
        }
    }

    private var wording: WordingPanel {
        WordingPanel(
            words: state.words, usual: language, message: model.file.lastWords, wordingGuard: model.wordingGuard,
            reader: model.viewer.language, now: model.now, zone: model.zone, address: model.address,
            mayTrack: model.isPromiseTracked)
    }

    private func option(_ name: String, _ words: Text, isOn: Bool) -> Node {
        Web.label(.class("choice", "small")) {
            input(.type("checkbox"), .name(name), .value("on"), .checked(if: isOn))
            span { words }
        }
    }

    @HTMLBuilder private var templates: Node {
        if !model.macros.isEmpty {
            actionButton(
                HandlingText.templates, icon: .bookOpenText, look: .ghost, small: true, .popoverTarget("templates"),
                .data("key", "KeyM"))
            div(.class("menu", "menu--long"), .id("templates"), .popover(), .aria("label", HandlingText.templates)) {
                for macro in model.macros {
                    a(
                        .href("\(model.address)?template=\(macro.id)#composer"),
                        .data(
                            "insert", GuideText.filling(macro.body, name: model.customerName, agent: model.viewer.name)),
                        .dir(.auto)
                    ) { macro.name }
                }
            }
        }
    }

    private var note: Node {
        frame("notes") {
            edit(HandlingText.note, hint: HandlingText.noteHint)
            div(.class("composer__foot")) {
                p(.class("xs", "muted")) {
                    icon(.lock, size: .small)
                    HandlingText.noteOnlyUs
                }
                div(.class("end")) {
                    savedNote
                    submitButton(HandlingText.saveNote, icon: .check)
                }
            }
        }
    }

    private var call: Node {
        frame("calls") {
            if let phone = model.file.customer?.phone {
                p(.class("composer__call")) {
                    linkButton(.verbatim(phone), href: model.dialling.address(of: phone), icon: .phone, .class("ltr"))
                }
            }
            edit(HandlingText.callLog, hint: HandlingText.callHint)
            div(.class("composer__options")) { ContactFields(state: state.form, channel: model.item.channel).node }
            div(.class("composer__foot")) {
                option("merits", HandlingText.answersOnMerits, isOn: state.isOnMerits)
                div(.class("end")) {
                    savedNote
                    submitButton(HandlingText.saveCall, icon: .check)
                }
            }
        }
    }
}

/// What a call, visit or letter needs beside its words.
struct ContactFields {
    let state: FormState
    let channel: Listening.Channel

    var node: Node {
        nodes {
            select(
                "kind", HandlingText.contactKind,
                [
                    Choice("call", HandlingText.channelPhone), Choice("visit", HandlingText.channelVisit),
                    Choice("letter", HandlingText.channelLetter),
                ])
            select(
                "direction", HandlingText.contactDirection,
                [
                    Choice(Contact.Direction.toCustomer.rawValue, HandlingText.contactOut),
                    Choice(Contact.Direction.fromCustomer.rawValue, HandlingText.contactIn),
                ])
            Web.label(.class("choice", "small")) {
                input(.type("checkbox"), .name("missed"), .value("on"), .checked(if: state.holds("on", in: "missed")))
                span { HandlingText.contactMissed }
            }
        }
    }

    private func select(_ name: String, _ label: Text, _ choices: [Choice]) -> Node {
        Web.label(.class("small")) {
            span(.class("vh")) { label }
            selectTag(.class("input"), .name(name)) {
                for choice in choices {
                    option(.value(choice.value), .selected(if: state.value(name) == choice.value)) { choice.text }
                }
            }
        }
    }
}

extension ComposeMode {
    var text: Text {
        switch self {
        case .reply: HandlingText.reply
        case .note: HandlingText.note
        case .call: HandlingText.call
        }
    }

    fileprivate var key: String {
        switch self {
        case .reply: "KeyA"
        case .note: "KeyN"
        case .call: "KeyL"
        }
    }
}
