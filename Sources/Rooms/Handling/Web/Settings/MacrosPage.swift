import Primitives
import Web

/// The answer templates of a brand.
struct MacrosPage {
    let macros: [Macro]
    let typed: FormState
    let problem: Text?

    var node: Node {
        div(.class("stack")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            card(HandlingText.addTemplate) {
                form(nil, name: typed.value("name"), language: typed.value("language"), body: typed.value("body"))
            }
            if macros.isEmpty {
                emptyState(.bookOpenText, title: HandlingText.templates, detail: HandlingText.templatesEmpty)
            }
            for macro in macros {
                details(.class("card", "fold", "fold--card")) {
                    summary {
                        userWords(macro.name)
                        chip(.verbatim(macro.language.nameOfItself))
                    }
                    form(macro, name: macro.name, language: macro.language.rawValue, body: macro.body)
                }
            }
        }
    }

    private func form(_ macro: Macro?, name: String, language: String, body words: String) -> Node {
        let suffix = macro.map { $0.id.description } ?? "new"
        return postForm("/settings/macros" + (macro.map { "/\($0.id)" } ?? ""), .class("form")) {
            if let macro { hiddenField("version", String(macro.version)) }
            div(.class("form__pair")) {
                div(.class("field")) {
                    Web.label(.for("name-\(suffix)")) { HandlingText.templateName }
                    input(
                        .class("input"), .id("name-\(suffix)"), .name("name"), .value(name), .dir(.auto), .required(),
                        .maxlength(Limits.lineCharacters))
                }
                div(.class("field")) {
                    Web.label(.for("language-\(suffix)")) { WebText.language }
                    selectTag(.class("input"), .id("language-\(suffix)"), .name("language")) {
                        for choice in LanguageCode.optionList {
                            option(.value(choice.value), .selected(if: choice.value == language)) { choice.text }
                        }
                    }
                }
            }
            div(.class("field")) {
                Web.label(.for("body-\(suffix)")) { HandlingText.templateWords }
                textarea(.class("input"), .id("body-\(suffix)"), .name("body"), .rows(6), .dir(.auto), .required()) {
                    words
                }
                p(.class("field__hint")) { HandlingText.templateHint(name: "{name}", agent: "{agent}") }
            }
            div(.class("actions")) {
                submitButton(macro == nil ? HandlingText.addTemplate : WebText.save, icon: .check)
                if macro != nil { submitButton(HandlingText.remove, look: .ghost, .name("do"), .value("remove")) }
            }
        }
    }
}
