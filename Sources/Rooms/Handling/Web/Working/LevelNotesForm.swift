import Primitives
import Web

/// The notes at three levels: fact, feeling with our own fear, and what the matter says about our name.
struct LevelNotesForm {
    let item: Case
    let stored: LevelNotes
    let state: FormState
    let problem: Text?

    /// What is stored.
    static func state(of notes: LevelNotes) -> FormState {
        FormState([
            "fact": notes.fact, "feeling": notes.feeling, "fear": notes.ourFear, "identity-now": notes.identityNow,
            "identity-suitable": notes.identitySuitable, "identity-desired": notes.identityDesired,
        ])
    }

    var node: Node {
        card(HandlingText.levels) {
            postForm(
                "/cases/\(item.id)/level-notes", .class("form"), .data("draft", CaseDrafts.name("levels", of: item.id))
            ) {
                if let problem { notice(problem, .red, icon: .circleAlert) }
                if problem != nil { storedNow }
                hiddenField("version", state.value("version"))
                line("fact", HandlingText.levelFact, HandlingText.levelFactHint)
                line("feeling", HandlingText.levelFeeling, HandlingText.levelFeelingHint)
                line("fear", HandlingText.levelFear, HandlingText.levelFearHint)
                line("identity-now", HandlingText.levelIdentityNow, HandlingText.levelIdentityNowHint)
                line("identity-suitable", HandlingText.levelIdentitySuitable, HandlingText.levelIdentitySuitableHint)
                line("identity-desired", HandlingText.levelIdentityDesired, HandlingText.levelIdentityDesiredHint)
                div(.class("actions")) { submitButton(WebText.save, icon: .check) }
            }
        }
    }

    private func line(_ name: String, _ label: Text, _ hint: Text) -> Node {
        field(label, name, in: state, hint: hint, kind: .lines(2), limit: Limits.textCharacters)
    }

    /// What a colleague saved in the meantime, beside what was typed.
    private var storedNow: Node {
        details(.class("fold"), .open()) {
            summary { HandlingText.storedNow }
            facts(
                [
                    (HandlingText.levelFact, stored.fact), (HandlingText.levelFeeling, stored.feeling),
                    (HandlingText.levelFear, stored.ourFear), (HandlingText.levelIdentityNow, stored.identityNow),
                    (HandlingText.levelIdentitySuitable, stored.identitySuitable),
                    (HandlingText.levelIdentityDesired, stored.identityDesired),
                ]
                .filter { !$0.1.isEmpty }.map { pair in (pair.0, span(.dir(.auto)) { pair.1 }) })
        }
    }
}
