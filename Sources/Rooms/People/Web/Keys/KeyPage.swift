import Primitives
import Web

/// The API keys of a brand, the form for a new one, and the secret of the one that was just made.
struct KeyPage {
    let keys: [ApiKey]
    let state: FormState
    let newSecret: String?

    var node: Node {
        nodes {
            if let newSecret { secretPart(newSecret) }
            card(PeopleText.keysTitle) {
                keyList
                p { a(.href("/api/v1/docs")) { PeopleText.keysDocs } }
            }
            card(PeopleText.keyAdd) { newForm }
        }
    }

    private func secretPart(_ secret: String) -> Node {
        card(PeopleText.keyNew) {
            div(.class("stack")) {
                notice(PeopleText.keyOnce, .yellow, icon: .triangleAlert)
                input(
                    .class("input"), .type("text"), .readonly(), .dir(.leftToRight), .value(secret),
                    .aria("label", PeopleText.keySecret), .autofocus())
            }
        }
    }

    private var keyList: Node {
        guard !keys.isEmpty else { return p(.class("muted")) { PeopleText.keysNone } }
        return div(.class("table-frame")) {
            table(.class("table")) {
                thead {
                    tr {
                        th(.scope("col")) { PeopleText.keyName }
                        th(.scope("col")) { PeopleText.keyScopes }
                        th(.scope("col")) { PeopleText.keyUsed }
                        th(.scope("col")) { span(.class("vh")) { WebText.more } }
                    }
                }
                tbody { for key in keys { row(key) } }
            }
        }
    }

    private func row(_ key: ApiKey) -> Node {
        tr {
            th(.scope("row")) { userWords(key.name) }
            td { code(.class("ltr")) { key.scopes.words } }
            td {
                if let used = key.usedAt { timeTag(used) } else { span(.class("muted")) { PeopleText.keyUnused } }
            }
            td {
                if let revoked = key.revokedAt {
                    span(.class("muted")) { PeopleText.keyRevokedAt(at: revoked) }
                } else {
                    postForm("/keys/\(key.id)/revocation") {
                        submitButton(PeopleText.keyRevoke, look: .red, small: true)
                    }
                }
            }
        }
    }

    private var newForm: Node {
        postForm("/keys", .class("form")) {
            field(
                PeopleText.keyName, "name", in: state, hint: PeopleText.keyNameHint, required: true,
                limit: Limits.lineCharacters)
            checkboxes(
                PeopleText.keyScopes, "scopes", in: state,
                choices: ApiScope.allCases.map { Choice($0.rawValue, $0.text) })
            div(.class("actions")) { submitButton(PeopleText.keyAdd, icon: .keyRound) }
        }
    }
}
