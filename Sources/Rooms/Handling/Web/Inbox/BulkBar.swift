import Primitives
import Web

/// The bar of commands for ticked rows; the script shows it once a row is ticked.
struct BulkBar {
    let staff: [Choice]
    let back: String

    /// The form that the boxes of all rows belong to.
    static let formID = "bulk"

    var node: Node {
        div(.class("bulk"), .hidden()) {
            postForm("/inbox/assignment", .id(Self.formID), .class("actions")) {
                hiddenField("back", back)
                span(.class("strong")) { span(.data("count")) { "0" } }
                span { HandlingText.chosenCases }
                submitButton(HandlingText.takeAll, icon: .handHelping, small: true, .name("do"), .value("take"))
                if !staff.isEmpty {
                    Web.label(.class("vh"), .for("bulk-to")) { HandlingText.assignTo }
                    selectTag(.class("input"), .id("bulk-to"), .name("to")) {
                        option(.value("")) { HandlingText.assignTo }
                        for choice in staff { option(.value(choice.value)) { choice.text } }
                    }
                    submitButton(HandlingText.assign, look: .normal, small: true, .name("do"), .value("assign"))
                }
            }
        }
    }
}
