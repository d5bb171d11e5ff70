import Foundation
import Handling
import Primitives
import Web

/// Lessons that match, the newest first, and the form for a new one.
struct LessonPage: Sendable {
    let lessons: [Lesson]
    let authors: [StaffID: String]
    let hasMore: Bool
    let words: String
    let cause: CauseID?
    let causes: [Cause]
    /// Nil for people who may only read.
    let form: FormState?

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                search
                if lessons.isEmpty {
                    emptyState(
                        .bookOpenText, title: PreventionText.lessonsNone, detail: PreventionText.lessonsNoneDetail)
                }
                for lesson in lessons { entry(lesson) }
                pager(newer: nil, older: older)
            }
            div(.class("stack")) { if let form { newLesson(form) } }
        }
    }

    private var search: Node {
        getForm("/lessons", .class("cluster"), .role("search")) {
            input(
                .class("input"), .type("search"), .name("q"), .value(words), .dir(.auto),
                .aria("label", PreventionText.lessonSearch), .placeholder(PreventionText.lessonSearch))
            selectTag(.class("input"), .name("cause"), .aria("label", PreventionText.cause)) {
                option(.value("")) { PreventionText.lessonAnyCause }
                for one in causes {
                    option(.value(one.id.description), .selected(if: one.id == cause)) { one.name.words }
                }
            }
            submitButton(WebText.search, icon: .search, look: .normal)
        }
    }

    private var older: String? {
        guard hasMore, let last = lessons.last else { return nil }
        let query = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "/lessons?q=\(query)&cause=\(cause?.description ?? "")&after=\(last.id)"
    }

    private func entry(_ lesson: Lesson) -> Node {
        card(.verbatim(lesson.title), aside: timeTag(lesson.writtenAt, .short, .class("small", "muted"))) {
            p(.class("words"), .dir(.auto)) { lesson.body }
            p(.class("cluster")) {
                if let cause = causes.first(where: { $0.id == lesson.cause }) {
                    a(.href("/causes/\(cause.id)")) { chip(cause.name.words, icon: .target) }
                }
                if let action = lesson.action {
                    a(.class("small"), .href("/actions/\(action)")) { PreventionText.actionTitle }
                }
                if let item = lesson.caseID {
                    a(.class("small"), .href("/cases/\(item)")) { PreventionText.lessonCase }
                }
                span(.class("small", "muted")) { userWords(authors[lesson.author] ?? "?") }
            }
        }
    }

    private func newLesson(_ form: FormState) -> Node {
        card(PreventionText.lessonNew, .id("new")) {
            postForm("/lessons", .class("form", "form--wide")) {
                for name in ["action", "case"] where !form.value(name).isEmpty { hiddenField(name, form.value(name)) }
                field(PreventionText.lessonTitle, "title", in: form, required: true, limit: Limits.lineCharacters)
                field(PreventionText.lessonBody, "body", in: form, kind: .lines(4), required: true)
                selectField(
                    PreventionText.cause, "cause", in: form,
                    choices: causes.map { Choice($0.id.description, $0.name.words) })
                div(.class("actions")) { submitButton(WebText.save) }
            }
        }
    }
}
