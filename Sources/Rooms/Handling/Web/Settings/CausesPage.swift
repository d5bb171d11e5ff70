import Primitives
package import Web

/// The catalogue of causes: add, rename, retire.
struct CausesPage {
    let causes: [Cause]
    let typed: FormState
    let problem: Text?

    var node: Node {
        div(.class("stack")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            card(HandlingText.addCause) {
                postForm("/settings/causes", .class("form")) {
                    names(typed.values, suffix: "new")
                    div(.class("actions")) { submitButton(HandlingText.addCause, icon: .plus) }
                }
            }
            if causes.isEmpty { emptyState(.search, title: HandlingText.causes, detail: HandlingText.causesEmpty) }
            for cause in causes { row(cause) }
        }
    }

    private func row(_ cause: Cause) -> Node {
        details(.class("card", "fold", "fold--card")) {
            summary {
                cause.name.text
                if !cause.isActive { chip(HandlingText.retired) }
            }
            postForm("/settings/causes/\(cause.id)", .class("form")) {
                names(
                    ["en": [cause.name.english], "hu": [cause.name.hungarian], "fa": [cause.name.persian]],
                    suffix: cause.id.description)
                div(.class("actions")) {
                    submitButton(WebText.save, icon: .check, .name("do"), .value("rename"))
                    submitButton(
                        cause.isActive ? HandlingText.retire : HandlingText.restore, look: .ghost, .name("do"),
                        .value(cause.isActive ? "retire" : "restore"))
                }
            }
        }
    }

    private func names(_ values: [String: [String]], suffix: String) -> Node {
        trilingualFields(values, suffix: suffix)
    }
}

/// One line in three languages, each with its own direction; `suffix` keeps ids apart on a page of many forms.
package func trilingualFields(_ values: [String: [String]], prefix: String = "", suffix: String, lines: Int = 1) -> Node
{
    div(.class("form__pair")) {
        for language in LanguageCode.allCases {
            let name = prefix + language.rawValue
            let id = "\(name)-\(suffix)"
            div(.class("field")) {
                Web.label(.for(id)) { language.nameOfItself }
                if lines > 1 {
                    textarea(.class("input"), .id(id), .name(name), .rows(lines), .dir(.auto), .lang(language.rawValue))
                    {
                        values[name]?.first ?? ""
                    }
                } else {
                    input(
                        .class("input"), .id(id), .name(name), .value(values[name]?.first ?? ""), .dir(.auto),
                        .lang(language.rawValue), .maxlength(Limits.lineCharacters))
                }
            }
        }
    }
}
