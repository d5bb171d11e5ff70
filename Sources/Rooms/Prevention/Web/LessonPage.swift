import Foundation
import Handling
import Primitives
import Web

/// Lessons that match, the newest first, and the form for a new one.
struct LessonPage: Sendable {
    let lessons: [Lesson]
    let hasMore: Bool
    let words: String
    let causes: [Cause]
    /// Nil for people who may only read.
    let form: FormState?

    var node: Node {
        nodes {
            getForm("/lessons", .class("cluster"), .role("search")) {
                input(
                    .class("input"), .type("search"), .name("q"), .value(words), .dir(.auto),
                    .aria("label", PreventionText.lessonSearch), .placeholder(PreventionText.lessonSearch))
                submitButton(WebText.search, icon: .search, look: .normal)
            }
            if lessons.isEmpty {
                emptyState(.bookOpenText, title: PreventionText.lessonsNone, detail: PreventionText.lessonsNoneDetail)
            }
            for lesson in lessons { entry(lesson) }
            pager(newer: nil, older: older)
            if let form { newLesson(form) }
        }
    }

    private var older: String? {
        guard hasMore, let last = lessons.last else { return nil }
        let query = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "/lessons?q=\(query)&after=\(last.id)"
    }

    private func entry(_ lesson: Lesson) -> Node {
        card(.verbatim(lesson.title), aside: timeTag(lesson.writtenAt, .short)) {
            p(.dir(.auto)) { lesson.body }
            if let cause = causes.first(where: { $0.id == lesson.cause }) { chip(cause.name.words) }
        }
    }

    private func newLesson(_ form: FormState) -> Node {
        card(PreventionText.lessonNew) {
            postForm("/lessons", .class("form")) {
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
