import Primitives
import Web

/// The checklist of a walk, made for a phone: each point opens its faces, words and a picture.
struct WalkPage: Sendable {
    /// The points with the key that makes a form which is sent twice count once.
    let points: [(point: WalkPoint, key: String)]
    let seen: [Observation]
    let typed: FormState?

    var node: Node {
        div(.class("walk")) {
            p(.class("muted")) { ListeningText.walkIntro }
            p(.class("strong")) {
                ListeningText.walkDone(done: Set(seen.map(\.point)).count, all: points.count)
            }
            for entry in points { part(entry.point, key: entry.key) }
        }
    }

    private func part(_ point: WalkPoint, key: String) -> Node {
        let mine = seen.filter { $0.point == point.text }
        let refused = typed.flatMap { $0.value("point") == point.text ? $0 : nil }
        return details(.class("walk__point"), .open(if: refused != nil)) {
            summary {
                icon(mine.isEmpty ? .clipboardList : .circleCheck)
                span(.class("fill"), .dir(.auto)) { point.text }
                chip(point.touchpoint.text)
            }
            for one in mine {
                p(.class("small")) {
                    a(.class("link"), .href("/feedback/\(one.feedback)")) { timeTag(one.at, .time) }
                    if one.hasPhoto {
                        " · "
                        a(.class("link"), .href("/walk/photos/\(one.id)")) { ListeningText.walkPhoto }
                    }
                }
            }
            form(point, key: key, refused ?? FormState())
        }
    }

    private func form(_ point: WalkPoint, key: String, _ state: FormState) -> Node {
        postForm("/walk", .class("form"), .enctype("multipart/form-data")) {
            hiddenField("key", key)
            hiddenField("point", point.text)
            hiddenField("touchpoint", point.touchpoint.rawValue)
            faceRow(state, key)
            problemOf("face", state)
            textarea(
                .class("input"), .name("comment"), .rows(3), .dir(.auto), .maxlength(Limits.textCharacters),
                .aria("label", ListeningText.walkWords)
            ) { state.value("comment") }
            Web.label(.class("field")) {
                span { ListeningText.walkPhoto }
                input(
                    .class("input"), .type("file"), .name("photo"), .accept("image/jpeg,image/png"),
                    .attribute("capture", "environment"))
            }
            problemOf("photo", state)
            div(.class("actions")) { submitButton(WebText.save, icon: .check) }
        }
    }

    private func faceRow(_ state: FormState, _ key: String) -> Node {
        fieldset(.class("survey__faces")) {
            legend(.class("vh")) { ListeningText.walkFace }
            for one in Face.allCases {
                Web.label(.class("survey__face")) {
                    input(
                        .class("vh"), .type("radio"), .name("face"), .value(one.rawValue),
                        .checked(if: state.holds(one.rawValue, in: "face")))
                    face(one.mark, label: false)
                    span { one.text }
                }
            }
        }
    }
}

/// Writing the brand's own checklist.
struct WalkChecklistPage: Sendable {
    let state: FormState

    var node: Node {
        card(ListeningText.walkChecklist) {
            p(.class("muted")) { ListeningText.walkChecklistIntro }
            postForm("/walk/checklist", .class("form", "form--wide")) {
                for index in 0..<WalkPoint.most {
                    div(.class("form__pair")) {
                        field(
                            ListeningText.walkPoint(number: index + 1), "text-\(index)", in: state,
                            limit: Limits.lineCharacters)
                        selectField(
                            ListeningText.touchpoint, "touchpoint-\(index)", in: state, choices: Touchpoint.choices)
                    }
                }
                div(.class("actions")) {
                    submitButton(WebText.save)
                    linkButton(WebText.cancel, href: "/walk", look: .ghost)
                }
            }
        }
    }
}
