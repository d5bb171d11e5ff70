import Handling
import People
import Primitives
import Web

/// "You said, we fixed": what customers will read, who was touched, and how far the telling is.
struct NoticeCard: Sendable {
    let action: CorrectiveAction
    let affected: [AffectedCustomer]
    let brand: String
    let mayManage: Bool

    var node: Node {
        card(PreventionText.notices, .id("notices")) {
            if affected.isEmpty {
                p(.class("muted")) { PreventionText.noticesNone }
            } else {
                progress
                previews
                chooser
            }
        }
    }

    /// While mails are on their way the page asks again by itself.
    private var progress: Node {
        let told = count { $0 == .sent }
        let (waiting, failed) = (count { $0 == .queued }, count { $0 == .failed })
        let isWaiting = waiting > 0
        return div(
            .class("stack", "stack--close"), isWaiting ? .hx("get", "/actions/\(action.id)") : .none,
            isWaiting ? .hx("trigger", "every 2s") : .none, isWaiting ? .hx("select", "#notices") : .none,
            isWaiting ? .hx("target", "#notices") : .none, isWaiting ? .hx("swap", "outerHTML") : .none
        ) {
            fillBar(
                Double(told), of: Double(affected.count), tone: .green,
                label: PreventionText.noticeProgress(told: told, all: affected.count))
            p(.class("small", "muted"), .role("status")) {
                PreventionText.noticeProgress(told: told, all: affected.count)
                if waiting > 0 { " · "; PreventionText.noticeWaiting(count: waiting) }
                if failed > 0 { " · "; PreventionText.noticeFailures(count: failed) }
            }
        }
    }

    private func count(_ matches: (NoticeState) -> Bool) -> Int {
        affected.count { $0.notice.map(matches) ?? false }
    }

    private var previews: Node {
        details(.class("fold")) {
            summary { PreventionText.preview }
            for language in LanguageCode.allCases where affected.contains(where: { $0.language == language }) {
                section(.class("stack", "stack--close")) {
                    p(.class("cluster")) {
                        chip(.verbatim(language.ownName), icon: .languages)
                        span(.class("small", "muted")) {
                            PreventionText.noticeReaders(count: affected.count { $0.language == language })
                        }
                        if action.fixed.isMissing(language) { chip(PreventionText.noticeOtherLanguage, .yellow) }
                    }
                    preview(in: language)
                }
            }
        }
    }

    private func preview(in language: LanguageCode) -> Node {
        let words = NoticeWords(name: "", brand: brand, fixed: action.fixed[language])
        return .deferred { locale in
            var reader = locale
            reader.language = language
            return blockquote(
                .class("letter"), .lang(language.rawValue),
                .dir(language.isRightToLeft ? .rightToLeft : .leftToRight)
            ) {
                p(.class("strong")) { words.subject.string(in: reader) }
                for part in words.paragraphs { p { part.string(in: reader) } }
            }
        }
    }

    private var chooser: Node {
        postForm("/actions/\(action.id)/notices", .class("form", "form--wide")) {
            fieldset(.class("field", "choices")) {
                legend { PreventionText.noticeWhom }
                for customer in affected { line(customer) }
            }
            if mayManage && affected.contains(where: \.canBeTold) {
                div(.class("actions")) { submitButton(PreventionText.noticeSend, icon: .send, flip: true) }
            }
        }
    }

    private func line(_ customer: AffectedCustomer) -> Node {
        let content = span(.class("cluster")) {
            userWords(customer.name)
            span(.class("small", "muted")) { PreventionText.noticeComplaints(count: customer.complaintCount) }
            span(.class("small", "muted")) { customer.language.ownName }
            if let notice = customer.notice { chip(notice.text, notice.tone, icon: notice.icon) }
            if !customer.isReachable { chip(PreventionText.noticeUnreachable, icon: .bellOff) }
        }
        guard customer.canBeTold && mayManage else { return div(.class("choice")) { content } }
        return Web.label(.class("choice")) {
            input(.type("checkbox"), .name("customers"), .value(customer.id.description), .checked(if: true))
            content
        }
    }
}

extension AffectedCustomer {
    /// Whether a mail may go out now.
    fileprivate var canBeTold: Bool { isReachable && notice == nil }
}

extension NoticeState {
    fileprivate var text: Text {
        switch self {
        case .queued: PreventionText.noticeQueued
        case .sent: PreventionText.noticeSent
        case .failed: PreventionText.noticeFailed
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .queued: .accent
        case .sent: .green
        case .failed: .red
        }
    }

    fileprivate var icon: IconName {
        switch self {
        case .queued: .clock
        case .sent: .mailCheck
        case .failed: .mailX
        }
    }
}

extension TrilingualText {
    /// Whether readers of this language are given the words of another one.
    fileprivate func isMissing(_ language: LanguageCode) -> Bool {
        switch language {
        case .english: english.isEmpty
        case .hungarian: hungarian.isEmpty
        case .persian: persian.isEmpty
        }
    }
}
