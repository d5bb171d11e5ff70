import Foundation
package import Handling
import People
package import Primitives
import Storage
import Web

/// The panels of this room on a case page: promises and the way back beside it, a promise at risk above the composer.
package func recoveryCasePanels(clock: WallClock) -> [CasePanel] {
    [
        CasePanel(key: "promise-at-risk", position: .aboveComposer) { id, _, snapshot in
            let now = clock.now
            let pressing = try PromiseRecord.of(id, in: snapshot).filter {
                $0.fulfilledAt == nil && ($0.isAtRisk(at: now) || $0.isBroken(at: now))
            }
            return pressing.isEmpty ? nil : nodes { for promise in pressing.prefix(2) { pressingNotice(promise, now) } }
        },
        CasePanel(key: "promises") { id, viewer, snapshot in
            let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
            return CasePromises(
                item: id, promises: try PromiseRecord.of(id, in: snapshot),
                seen: try seenPromises(in: id, at: clock.now, in: snapshot), mayAct: viewer.allows(.handleCases),
                now: clock.now, zone: zone
            ).node
        },
        CasePanel(key: "way-back") { id, _, snapshot in
            try RecoveryList.find(id, in: snapshot).map { line in
                section(.class("sect"), .id("way-back")) {
                    h3 { RecoveryText.wayBack }
                    WayBack(line: line).node
                }
            }
        },
    ]
}

private func pressingNotice(_ promise: Promise, _ now: Instant) -> Node {
    let isBroken = promise.isBroken(at: now)
    return p(.class("insight"), .class(isBroken ? "insight--red" : "insight--yellow")) {
        icon(.calendarClock)
        span {
            isBroken ? RecoveryText.noticeBroken : RecoveryText.noticeRisk
            " "
            q(.dir(.auto)) { promise.words }
            " "
            promise.mark(at: now)
        }
        linkButton(WebText.open, href: "/promises/\(promise.id)", small: true)
    }
}

/// What was promised in a case, with what can be done about it, and a form for one more.
struct CasePromises {
    let item: CaseID
    let promises: [Promise]
    let seen: [SeenPromise]
    let mayAct: Bool
    let now: Instant
    let zone: TimeZone

    var node: Node {
        section(.class("sect"), .id("promises")) {
            h3 { RecoveryText.promises }
            if promises.isEmpty { p(.class("small", "muted")) { RecoveryText.noPromises } }
            for promise in promises { row(promise) }
            if mayAct {
                for promise in seen.prefix(3) { offered(promise) }
                making
            }
        }
    }

    private func row(_ promise: Promise) -> Node {
        div(.class("promise", "promise--work")) {
            icon(promise.state == .kept ? .circleCheck : .calendarCheck)
            span {
                a(.href("/promises/\(promise.id)"), .dir(.auto)) { promise.words }
                small { promise.when }
                if mayAct && promise.fulfilledAt == nil && promise.state != .cancelled { buttons(promise) }
            }
            promise.mark(at: now)
        }
    }

    /// A promise that a reply seems to make, with the button to track it.
    private func offered(_ promise: SeenPromise) -> Node {
        let state = PromiseForm.start(words: promise.words, due: promise.dueAt, at: now, zone: zone)
        return div(.class("promise", "promise--work")) {
            icon(.quote)
            span {
                q(.dir(.auto)) { promise.words }
                small { RecoveryText.seenInReply(at: promise.dueAt) }
                postForm("/promises") {
                    hiddenField("case", item.description)
                    for name in ["words", "day", "time"] { hiddenField(name, state.value(name)) }
                    submitButton(RecoveryText.track, icon: .calendarPlus, look: .normal, small: true)
                }
            }
        }
    }

    private func buttons(_ promise: Promise) -> Node {
        div(.class("cluster")) {
            postForm("/promises/\(promise.id)/keeping") {
                hiddenField("back", "case")
                submitButton(
                    promise.isBroken(at: now) ? RecoveryText.doneLate : RecoveryText.keep, icon: .check, look: .normal,
                    small: true)
            }
            if !promise.isBroken(at: now) {
                linkButton(RecoveryText.move, href: "/promises/\(promise.id)", look: .ghost, small: true)
                postForm("/promises/\(promise.id)/cancelling") {
                    hiddenField("back", "case")
                    submitButton(RecoveryText.cancelPromise, look: .ghost, small: true)
                }
            }
        }
    }

    private var making: Node {
        details(.class("fold")) {
            summary(.class("small")) { RecoveryText.makePromise }
            postForm("/promises", .class("form")) {
                hiddenField("case", item.description)
                div(.class("field")) {
                    Web.label(.for("promise-words")) { RecoveryText.what }
                    input(
                        .class("input"), .id("promise-words"), .name("words"), .dir(.auto), .required(),
                        .maxlength(Limits.lineCharacters))
                }
                smallDueFields(PromiseForm.start(at: now, zone: zone), suffix: "promise")
                div(.class("actions")) {
                    submitButton(RecoveryText.makePromise, icon: .calendarPlus, look: .normal, small: true)
                }
            }
        }
    }
}
