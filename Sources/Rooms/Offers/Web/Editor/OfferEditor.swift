import Handling
import People
import Primitives
import Web

/// The page on which an offer is put together: words, parts with amounts, and what the maker may give.
struct OfferEditor {
    let model: EditorModel
    let state: FormState
    let problem: Text?
    /// Why a lead has to be asked; nil while nothing is above the authority.
    let above: Text?
    let viewer: Viewer

    private var address: String { "/cases/\(model.item.id)" }
    private var rows: Int { min(max(Int(state.value("rows")) ?? OfferForm.firstRows, 1), Offer.mostParts) }

    var node: Node {
        div(.class("stack")) {
            p {
                a(.class("btn", "btn--ghost", "btn--sm"), .href("\(address)#offers")) {
                    icon(.undo2, flip: true)
                    span(.class("ltr")) { "#\(model.item.number)" }
                    bdi { subjectText(model.item.subject) }
                }
            }
            if model.remedies.isEmpty {
                emptyState(
                    .gift, title: OffersText.catalogueEmpty, detail: OffersText.catalogueEmptyDetail,
                    action: viewer.allows(.manageRemedies)
                        ? linkButton(OffersText.remedies, href: "/settings/remedies") : .none)
            } else {
                div(.class("split")) {
                    form
                    aside(.class("stack")) { AllowanceCard(model: model).node }
                }
            }
        }
    }

    private var form: Node {
        postForm("\(address)/offers", .class("card", "form", "form--wide", "offer__form")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            problemSummary(state, fields: fields)
            hiddenField("rows", String(rows))
            words
            for row in 1...rows { PartFields(model: model, state: state, row: row).node }
            if rows < Offer.mostParts {
                div(.class("actions")) {
                    submitButton(
                        OffersText.addPart, icon: .plus, look: .ghost, small: true, .name("do"), .value("row"),
                        .flag("formnovalidate"))
                }
            }
            if let above { notice(above, .yellow, icon: .scale) }
            div(.class("actions")) { buttons }
        }
    }

    @HTMLBuilder private var buttons: Node {
        if above != nil {
            submitButton(OffersText.askLead, icon: .hand, .name("do"), .value("ask"))
            submitButton(OffersText.makeAndSend, look: .normal, .name("do"), .value("send"))
        } else {
            submitButton(OffersText.makeAndSend, icon: .send, flip: true, .name("do"), .value("send"))
            submitButton(OffersText.makeOnly, look: .normal, .name("do"), .value("keep"))
        }
    }

    private var fields: [(name: String, label: Text)] {
        [("body", OffersText.yourWords)]
            + (1...rows).flatMap { row in
                ["remedy", "amount", "words"].map { ("\($0)-\(row)", OffersText.part(number: row)) }
            }
    }

    /// The wording guard reads along as in the composer of a case.
    private var words: Node {
        div(.class("field")) {
            Web.label(.for("reply")) { OffersText.yourWords }
            div(.class("composer__edit")) {
                div(.class("composer__mirror"), .dir(.auto), .aria("hidden", true))
                textarea(
                    .id("reply"), .class("input"), .name("body"), .dir(.auto), .lang(model.item.language.rawValue),
                    .rows(4), .maxlength(Limits.textCharacters), .aria("describedby", "guard")
                ) { state.value("body") }
            }
            p(.class("field__hint")) {
                OffersText.yourWordsHint(language: .verbatim(model.item.language.ownName))
            }
            if let problem = state.problem("body") { p(.class("field__error")) { problem } }
            div(
                .class("guard"), .id("guard"), .role("status"), .aria("live", "polite"),
                .hx("post", "\(address)/wording"), .hx("trigger", "input from:#reply delay:400ms"),
                .hx("include", "#reply"), .hx("swap", "innerHTML"))
        }
    }
}
