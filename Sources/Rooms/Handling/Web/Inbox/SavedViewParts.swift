import Primitives
import Web

/// The pieces of the inbox with which a list is kept under a name, deleted and brought back.
enum SavedViewParts {
    /// The button that opens the form.
    static var opener: Node {
        actionButton(
            HandlingText.saveView, icon: .bookmark, look: .ghost, small: true, .popoverTarget("keep-view"))
    }

    /// The window that asks for a name; its hidden fields carry the conditions of the list.
    static func form(_ query: InboxQuery) -> Node {
        div(.class("menu", "menu--form"), .id("keep-view"), .popover(), .aria("label", HandlingText.saveView)) {
            postForm("/inbox/views", .class("form")) {
                for (name, value) in query.stored.sorted(by: { $0.key < $1.key }) { hiddenField(name, value) }
                field(
                    HandlingText.viewName, "view-name", hint: HandlingText.viewNameHint, .required(), .dir(.auto),
                    .maxlength(Limits.lineCharacters))
                div(.class("actions")) { submitButton(HandlingText.saveView, icon: .bookmark) }
            }
        }
    }

    /// The button that deletes the view that is shown.
    static func removal(_ view: SavedView) -> Node {
        postForm("/inbox/views/\(view.id)/removal") {
            submitButton(HandlingText.deleteView, icon: .trash2, look: .ghost, small: true)
        }
    }

    /// What was deleted a moment ago, with the way back.
    static func undo(_ view: SavedView) -> Node {
        div(.class("insight", "insight--yellow"), .role("status")) {
            span(.class("fill")) { HandlingText.viewDeleted(name: view.name) }
            postForm("/inbox/views/\(view.id)/restoration") {
                submitButton(HandlingText.undo, look: .normal, small: true)
            }
        }
    }
}
