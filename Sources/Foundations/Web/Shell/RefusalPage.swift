/// What a refusal looks like to people: what happened, what to do, and a reference for support.
package struct RefusalPage: Sendable {
    let refusal: WebRefusal
    let reference: String

    /// The page of one refusal.
    package init(_ refusal: WebRefusal, reference: String) {
        self.refusal = refusal
        self.reference = reference
    }

    /// The whole document; works without a session.
    package var node: Node {
        PublicPage(title: refusal.title, cardClass: "refusal") {
            icon(refusal.status >= 500 ? .lifeBuoy : .circleAlert, size: .large)
            h1 { refusal.title }
            p { refusal.detail }
            if !refusal.fields.isEmpty {
                ul {
                    for problem in refusal.fields { li { problem.text } }
                }
            }
            div(.class("actions")) {
                linkButton(WebText.problemHome, href: "/", look: .primary)
            }
            p(.class("xs", "muted")) { WebText.problemReference(id: reference) }
        }.node
    }

    /// The short form for a page that only asked for a part of itself.
    package var toastNode: Node {
        toast(
            .joined([refusal.title, refusal.detail, WebText.problemReference(id: reference)], separator: " · "), .red)
    }
}
