import Foundation
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The settings of opening hours and targets.
struct ClockRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/calendar", use: calendar)
        router.post("/settings/calendar", use: setHours)
        router.get("/settings/service-levels", use: levels)
        router.post("/settings/service-levels", use: setLevels)
    }

    private func calendar(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let stored = try await kit.database.read(in: viewer.tenant) { try ClocksRecord.calendar(in: $0) }
        return try await calendarPage(
            HoursForm.state(of: stored.calendar, version: stored.version), nil, viewer, context)
    }

    private func calendarPage(_ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext)
        async throws
        -> Response
    {
        try await kit.answer(
            HandlingText.openingHours, at: "/settings/calendar", viewer, context,
            status: problem == nil && state.problems.isEmpty ? 200 : 422,
            views: handlingSettingsTabs(at: "/settings/calendar", viewer)
        ) {
            HoursForm(state: state, problem: problem).node
        }
    }

    private func setHours(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let form = context.form
        var reader = FormReader(form)
        let typed = HoursForm.read(&reader)
        guard let typed else { return try await calendarPage(reader.state, nil, viewer, context) }
        let version = Int(form.text("version"))
        do {
            try await kit.write(viewer, context) { act, tx in
                let zone = try TenantRecord.find(act.tenant, in: tx)?.zone ?? .gmt
                try setCalendar(
                    try BusinessCalendar(week: typed.week, holidays: typed.holidays, zone: zone), expecting: version,
                    by: act,
                    in: tx)
            }
            return .seeOther("/settings/calendar")
        } catch is BusinessCalendar.Refusal {
            return try await calendarPage(form.state(), HandlingText.hoursOverlap, viewer, context)
        } catch {
            return try await calendarPage(form.state(), try formProblem(error), viewer, context)
        }
    }

    private func levels(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let stored = try await kit.database.read(in: viewer.tenant) { try ClocksRecord.levels(in: $0) }
        return try await levelsPage(ServiceLevelForm.state(of: stored), viewer, context)
    }

    private func levelsPage(_ state: FormState, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        try await kit.answer(
            HandlingText.serviceLevels, at: "/settings/service-levels", viewer, context,
            status: state.problems.isEmpty ? 200 : 422,
            views: handlingSettingsTabs(at: "/settings/service-levels", viewer)
        ) {
            ServiceLevelForm(state: state).node
        }
    }

    private func setLevels(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        var levels: [Priority: ServiceLevel] = [:]
        for priority in Priority.allCases {
            let reply = reader.number("reply-\(priority.rawValue)", in: 1...100_000)
            let solve = reader.number("solve-\(priority.rawValue)", in: 1...100_000)
            guard let reply, let solve else { continue }
            guard let level = ServiceLevel(replyMinutes: reply, solveMinutes: solve) else {
                reader.refuse("solve-\(priority.rawValue)", HandlingText.solveBeforeReply)
                continue
            }
            levels[priority] = level
        }
        guard reader.isFine else { return try await levelsPage(reader.state, viewer, context) }
        let set = levels
        try await kit.write(viewer, context) { act, tx in try setServiceLevels(set, by: act, in: tx) }
        return .seeOther("/settings/service-levels")
    }
}
