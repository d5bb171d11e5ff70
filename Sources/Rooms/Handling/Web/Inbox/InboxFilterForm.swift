import Listening
import Primitives
import TextAnalysis
import Web

/// The window with the conditions of a list; it works without script.
struct InboxFilterForm {
    let query: InboxQuery
    let teams: [Choice]
    let staff: [Choice]

    var node: Node {
        getForm("/inbox", .class("form")) {
            hiddenField("view", query.view.rawValue)
            field(HandlingText.searchWords, "q", value: query.words, .type("search"), .dir(.auto))
            div(.class("form__pair")) {
                choice(
                    HandlingText.filterFace, "face", Listening.Face.allCases.map { Choice($0.rawValue, $0.mark.text) })
                choice(HandlingText.priority, "priority", Priority.choices)
                choice(HandlingText.touchpoint, "touchpoint", Touchpoint.choices)
                choice(HandlingText.filterTopic, "topic", Topic.allCases.map { Choice($0.rawValue, $0.word) })
                choice(HandlingText.filterAnger, "anger", angers)
                choice(HandlingText.filterFeeling, "feeling", feelings)
                choice(
                    HandlingText.channel, "channel", Channel.allCases.map { Choice($0.rawValue, $0.text) })
                choice(WebText.language, "language", LanguageCode.optionList)
                if !teams.isEmpty { choice(HandlingText.team, "team", teams) }
                if !staff.isEmpty { choice(HandlingText.owner, "assignee", staff) }
            }
            div(.class("actions")) {
                submitButton(HandlingText.showCases)
                linkButton(HandlingText.clearFilters, href: "/inbox?view=\(query.view.rawValue)")
            }
        }
    }

    private var angers: [Choice] {
        Anger.allCases.compactMap { grade in grade.word.map { Choice(String(grade.rawValue), $0) } }
    }

    private var feelings: [Choice] {
        InboxQuery.feelings.compactMap { name in
            FindingAspect(name)?.word("1").map { Choice(name, $0) }
        }
    }

    private func choice(_ label: Text, _ name: String, _ choices: [Choice]) -> Node {
        let chosen = query.conditions.first { $0.name == name }?.value
        return div(.class("field")) {
            Web.label(.for("filter-\(name)")) { label }
            selectTag(.class("input"), .id("filter-\(name)"), .name(name)) {
                option(.value("")) { HandlingText.any }
                for entry in choices {
                    option(.value(entry.value), .selected(if: entry.value == chosen)) { entry.text }
                }
            }
        }
    }
}
