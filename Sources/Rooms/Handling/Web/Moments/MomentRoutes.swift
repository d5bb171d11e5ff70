import Hummingbird
import People
import Primitives
import Statistics
import Storage
import Web

/// The page of the moments of truth and the form of their targets.
struct MomentRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/moments", use: show)
        router.post("/moments/targets", use: set)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        return try await page(nil, viewer, context)
    }

    private func set(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        var reader = FormReader(context.form)
        var targets: [Moment: Duration] = [:]
        for moment in Moment.allCases {
            let range = Moment.targets
            let seconds = reader.number(
                moment.rawValue,
                in: Int(range.lowerBound.milliseconds / 1000)...Int(range.upperBound.milliseconds / 1000))
            targets[moment] = seconds.map { .seconds($0) }
        }
        guard reader.isFine else { return try await page(reader.state, viewer, context) }
        let typed = targets
        try await kit.write(viewer, context) { act, tx in try MomentTargets.set(typed, by: act, in: tx) }
        return .seeOther("/moments")
    }

    private func page(_ typed: FormState?, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        let (now, zone) = (context.locale.now, context.locale.zone)
        let page = try await kit.database.read(in: viewer.tenant) { snapshot in
            let targets = try MomentTargets.all(in: snapshot)
            let today = LocalDay(now, in: zone)
            func figures(_ days: Int) throws -> [Moment: MomentFigures] {
                try Moment.allCases.reduce(into: [:]) { found, moment in
                    let waits = try MomentRecord.waits(moment, since: today.adding(days: 1 - days), in: snapshot)
                    found[moment] = MomentFigures(waits, target: targets[moment] ?? moment.usualTarget)
                }
            }
            return MomentPage(
                targets: targets, fortnight: try figures(14), quarter: try figures(91),
                state: typed ?? MomentPage.state(of: targets), mayEdit: viewer.allows(.manageSettings))
        }
        return try await kit.answer(
            HandlingText.moments, at: "/moments", viewer, context, status: typed == nil ? 200 : 422
        ) { page.node }
    }
}
