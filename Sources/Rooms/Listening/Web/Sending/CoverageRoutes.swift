import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page of coverage of a survey.
struct CoverageRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/surveys/:id/coverage", use: show)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        let id: SurveyID = try context.pathID()
        let asked = request.uri.queryParameters
        let view = asked["view"].flatMap { CoverageView(rawValue: String($0)) } ?? .all
        let at = asked["after"].flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
        let last = asked["id"].flatMap { InvitationID(String($0)) }
        let place = at.flatMap { at in last.map { CoveragePlace(at: at, id: $0) } }
        let found = try await kit.database.read(in: viewer.tenant) { snapshot -> (Survey, SurveyCoverage)? in
            guard let survey = try SurveyRecord.find(id, in: snapshot) else { return nil }
            return (survey, try SurveyCoverage.read(id, view: view, after: place, in: snapshot))
        }
        guard let (survey, coverage) = found else { throw WebRefusal.notFound }
        let page = CoveragePage(survey: survey, coverage: coverage, view: view, isFirst: place == nil)
        return try await kit.answer(.verbatim(survey.name), at: "/surveys", viewer, context, views: page.views) {
            page.node
        }
    }
}
