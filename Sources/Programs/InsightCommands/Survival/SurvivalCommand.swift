import ArgumentParser
import Primitives
import Statistics

/// How long customers stay: curves by group, tests between groups, and what speeds leaving up.
struct SurvivalCommand: InsightQuestion {
    /// The treatment of events at the same time.
    enum TieChoice: String, CaseIterable, ExpressibleByArgument {
        case efron, breslow

        /// The choice as the statistics know it.
        var ties: CoxRows.Ties { self == .efron ? .efron : .breslow }
    }

    static let configuration = CommandConfiguration(
        commandName: "survival", abstract: "Time until an event: Kaplan-Meier curves, log-rank test and Cox model.",
        discussion: """
            Each row is watched until --time and ends with the event (1) or without it (0). With --start a row begins later, \
            so that covariates may change between the rows of a person; name the person by --cluster for robust errors.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("Until when a row is watched.", valueName: "column"))
    var time: String
    @Option(help: ArgumentHelp("Whether the event ended it: 1 or 0.", valueName: "column"))
    var event: String
    @Option(help: ArgumentHelp("Groups to compare.", valueName: "column"))
    var group: String?
    @Option(help: ArgumentHelp("From when a row is watched.", valueName: "column"))
    var start: String?
    @Option(help: ArgumentHelp("Covariates of a Cox model, parted by commas.", valueName: "columns"))
    var covariates: NameList?
    @Option(help: ArgumentHelp("The person of a row, for robust errors.", valueName: "column"))
    var cluster: String?
    @Option(help: "Events at the same time: efron or breslow.")
    var ties: TieChoice = .efron
    @Option(help: "The scale of time in the test of proportional hazards: rank, identity, log or km.")
    var zph = "rank"
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var warnings: [String] = []
        let data = try SurvivalData(self, &warnings)
        guard data.spells.events > 0 else { throw SurvivalRefusal.noEvents }
        progress.say("curves of \(data.spells.count) rows")
        var report = SurvivalReport(data, warnings: warnings)
        if let groups = data.groups {
            report.logRank = try LogRank(data.spells, groups: groups)
            report.peto = try LogRank(data.spells, groups: groups, rho: 1)
        }
        if !data.covariates.isEmpty {
            progress.say("fitting a Cox model with \(data.covariates.count) covariates")
            let rows = try CoxRows(data.spells, data.covariates, clusters: data.clusters)
            let fit = try CoxFit.fit(rows, ties: ties.ties)
            report.cox = fit
            do throws(SurvivalRefusal) { report.drifts = try fit.proportionality(over: timeScale()) } catch {
                report.warnings.append("No test of proportional hazards: \(error.told).")
            }
        }
        return report.answer(time: time, scale: zph)
    }

    private func timeScale() throws(SurvivalRefusal) -> CoxFit.TimeScale {
        switch zph {
        case "identity": .identity
        case "log": .log
        case "km": .kaplanMeier
        default: .rank
        }
    }

    func validate() throws {
        guard ["rank", "identity", "log", "km"].contains(zph) else {
            throw ValidationError("--zph is rank, identity, log or km")
        }
    }
}
