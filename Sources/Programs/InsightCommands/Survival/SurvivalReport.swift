import Pictures
import Primitives
import Statistics

/// What was found about the time until an event, and how it is printed.
struct SurvivalReport {
    private let curves: [(name: String, curve: KaplanMeier)]
    private let all: KaplanMeier
    private let data: SurvivalData
    var warnings: [String]
    var logRank: LogRank?
    var peto: LogRank?
    var cox: CoxFit?
    var drifts: [CoxFit.Drift] = []

    init(_ data: SurvivalData, warnings: [String]) {
        self.data = data
        self.warnings = warnings
        all = KaplanMeier(data.spells)
        let names = Set(data.groups ?? []).sorted()
        curves = names.compactMap { name in data.part(name).map { (name, KaplanMeier($0)) } }
    }

    /// The whole answer.
    func answer(time: String, scale: String) -> Answer {
        var answer = Answer()
        var figures: [String: JSONValue] = [
            "n": .count(all.rows), "nevent": .count(all.events), "km": SurvivalFigures.json(all),
        ]
        if !curves.isEmpty {
            figures["km_groups"] = .object(
                Dictionary(curves.map { ($0.name, SurvivalFigures.json($0.curve)) }) { first, _ in first })
        }
        if let logRank { figures["logrank"] = SurvivalFigures.json(logRank) }
        if let peto { figures["peto"] = SurvivalFigures.json(peto) }
        if let cox {
            figures["cox"] = SurvivalFigures.json(cox)
            if !drifts.isEmpty { figures["zph_\(scale)"] = SurvivalFigures.json(drifts) }
        }
        answer.figures = figures
        answer.tables = tables(scale: scale)
        answer.warnings = warnings + told
        answer.picture = picture(time: time)
        return answer
    }

    private func tables(scale: String) -> [TextTable] {
        let rows = ([("all", all)] + curves.map { ($0.name, $0.curve) }).map { name, curve -> [String] in
            let median = curve.median()
            return [
                name, "\(curve.rows)", "\(curve.events)", median.time.map { Written.figure($0) } ?? "not reached",
                "\(Written.figure(median.lower)) to \(Written.figure(median.upper))",
            ]
        }
        var tables = [TextTable("Time until the event", ["group", "rows", "events", "median", "95 % interval"], rows)]
        if let logRank {
            tables.append(
                TextTable(
                    "Are the curves the same? Log-rank chi-squared \(Written.figure(logRank.chiSquare)), "
                        + "p \(Written.chance(logRank.chance))", ["group", "rows", "events", "expected"],
                    logRank.groups.map {
                        [$0.name, "\($0.rows)", Written.figure($0.observed), Written.figure($0.expected)]
                    }))
        }
        if let cox {
            tables.append(SurvivalFigures.table(cox, title: "Cox model, \(cox.rows) rows, \(cox.events) events"))
            if !drifts.isEmpty {
                tables.append(
                    TextTable(
                        "Do effects stay the same over time (\(scale))?", ["covariate", "chi-squared", "p"],
                        drifts.map { [$0.name ?? "all", Written.figure($0.chiSquare), Written.chance($0.chance)] }))
            }
        }
        return tables
    }

    private var told: [String] {
        var told: [String] = []
        for (name, curve) in curves where curve.rows < 20 {
            told.append("Group \(name) has \(curve.rows) rows; a curve of fewer than 20 says little.")
        }
        if all.median().time == nil { told.append("Fewer than half had the event; a median is not known.") }
        guard let cox else { return told }
        if cox.events < 10 * cox.names.count {
            told.append(
                "\(cox.events) events for \(cox.names.count) covariates are few; fewer than 10 for each make loose effects."
            )
        }
        for drift in drifts where drift.chance < 0.05 {
            guard let name = drift.name else { continue }
            told.append(
                "The effect of \(name) seems to change over time (p \(Written.chance(drift.chance))); its one figure is an average."
            )
        }
        if cox.robustErrors == nil, data.spells.start != nil {
            told.append("Rows of one person depend on one another; name the person by --cluster for honest errors.")
        }
        return told
    }

    private func picture(time: String) -> String {
        let drawn = curves.isEmpty ? [("all", all)] : curves.map { ($0.name, $0.curve) }
        return CurvePicture(
            drawn.map { SurvivalFigures.curve($0.0, $0.1) }, joint: .steps, isShare: true,
            words: .init(
                title: "Without the event over time", note: "Kaplan-Meier with 95 % log-log bands", xLabel: time,
                yLabel: "share without the event", atRisk: "still watched")
        ).svg()
    }
}
