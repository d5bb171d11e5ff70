import Hummingbird
import People
import Primitives
import Storage
import Web

/// The buttons of the desk: somebody has come in, was greeted, or left.
struct DeskRoutes: Sendable {
    let kit: HandlingKit

    private static let page = "/phone?mode=desk"

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/desk/arrivals") { _, context -> Response in
            let viewer = try context.require(.handleCases)
            try await kit.write(viewer, context) { act, tx in try DeskVisits.arrive(by: act, in: tx) }
            return .seeOther(Self.page)
        }
        router.post("/desk/arrivals/:id/greeting") { _, context -> Response in
            let viewer = try context.require(.handleCases)
            let id: DeskVisitID = try context.pathID()
            try await kit.write(viewer, context) { act, tx in try DeskVisits.greet(id, by: act, in: tx) }
            return .seeOther(Self.page)
        }
        router.post("/desk/arrivals/:id/departure") { _, context -> Response in
            let viewer = try context.require(.handleCases)
            let id: DeskVisitID = try context.pathID()
            try await kit.write(viewer, context) { act, tx in try DeskVisits.leave(id, by: act, in: tx) }
            return .seeOther(Self.page)
        }
        router.get("/desk/waiting") { _, context -> Response in
            let viewer = try context.require(.handleCases)
            let now = context.locale.now
            let waiting = try await kit.database.read(in: viewer.tenant) { try DeskVisits.waiting(at: now, in: $0) }
            return HTMLResponse(DeskQueue(waiting: waiting).node).response(in: context.locale)
        }
    }
}

/// Who waits at the desk, each with a running clock; it fetches itself again when somebody comes in or is greeted.
struct DeskQueue: Sendable {
    let waiting: [(id: DeskVisitID, arrivedAt: Instant)]

    var node: Node {
        section(
            .class("desk"), .id("desk"), .aria("label", HandlingText.deskWaiting), .data("live-topic", "desk"),
            .hx("get", "/desk/waiting"), .hx("trigger", "live"), .hx("swap", "outerHTML")
        ) {
            for visit in waiting {
                div(.class("desk__visit")) {
                    icon(.store)
                    timeTag(visit.arrivedAt, .time, .class("talk__clock"), .data("since", visit.arrivedAt.iso8601))
                    postForm("/desk/arrivals/\(visit.id)/greeting") {
                        submitButton(HandlingText.deskGreeted, icon: .handshake, small: true)
                    }
                    postForm("/desk/arrivals/\(visit.id)/departure") {
                        submitButton(HandlingText.deskLeft, look: .ghost, small: true)
                    }
                }
            }
            postForm("/desk/arrivals") {
                submitButton(HandlingText.deskArrived, icon: .userPlus, look: waiting.isEmpty ? .primary : .normal)
            }
        }
    }
}
