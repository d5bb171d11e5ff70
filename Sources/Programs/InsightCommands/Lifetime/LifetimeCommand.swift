import ArgumentParser
import Primitives
import Statistics

/// Customer lifetime value: from a list of purchases to a ranked table of customers.
struct LifetimeCommand: InsightQuestion {
    /// The models that can be asked for.
    enum Model: String, CaseIterable {
        case bgnbd
        case paretoNBD = "pareto-nbd"
        case gammaGamma = "gamma-gamma"
    }

    static let configuration = CommandConfiguration(
        commandName: "clv", abstract: "Customer lifetime value: who still buys, how often, and what that is worth.",
        discussion: """
            The file holds purchases (customer, date, amount), or with --cbs one row for each customer with x repeat \
            purchases, the last of them at t_x, T observed, the mean amount m_x, and optionally what followed in x_star and \
            spend_star. Times are counted in weeks. Purchases are checked by a hold-out: what follows --until, else the \
            later half.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Flag(help: "The file is a summary table with a row for each customer.")
    var cbs = false
    @Option(help: "Models parted by commas: bgnbd, pareto-nbd, gamma-gamma.")
    var models = NameList.all
    @Option(help: ArgumentHelp("How far to predict.", valueName: "weeks"))
    var predict: Double?
    @Flag(help: "List each customer.")
    var customers = false
    @OptionGroup var columns: LifetimeColumns
    @Option(help: ArgumentHelp("The last day of learning; what follows judges the models.", valueName: "date"))
    var until: String?
    @Option(
        help: ArgumentHelp("How long the time after learning was, or shall be kept for judging.", valueName: "weeks"))
    var holdout: Double?
    @Option(help: "Months of the value.")
    var months = 12
    @Option(help: "What a month takes from the worth of money.")
    var discount = 0.01
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        let chosen = try chosenModels()
        guard let horizon = CustomerWorth(steps: months, step: 4.345, discount: discount) else {
            throw InsightRefusal("--months must be at least 1 and --discount at least 0")
        }
        let span = predict ?? 52
        guard span > 0, span.isFinite, holdout.map({ $0 > 0 && $0.isFinite }) ?? true else {
            throw InsightRefusal("--predict and --holdout must be above 0 weeks")
        }
        progress.say("reading \(file)")
        let data = try LifetimeData(
            InputTable(file), isSummary: cbs, columns: columns, reading: reading, until: until,
            holdout: holdout, predict: predict)
        let fits = try LifetimeFits(data, chosen, progress)
        let rows = LifetimeRow.rows(data.customers, fits, span: span, horizon: horizon)
        return report(data, fits, rows, span)
    }

    private func chosenModels() throws -> Set<Model> {
        var chosen: Set<Model> = []
        for name in models.names {
            guard let model = Model(rawValue: name.lowercased()) else {
                throw InsightRefusal("--models: \(name) is none of bgnbd, pareto-nbd, gamma-gamma")
            }
            chosen.insert(model)
        }
        return chosen
    }

    private func report(_ data: LifetimeData, _ fits: LifetimeFits, _ rows: [LifetimeRow], _ span: Double) -> Answer {
        var answer = Answer()
        answer.figures = fits.figures
        answer.figures["n"] = .count(data.customers.count)
        answer.figures["predict_weeks"] = .figure(span)
        answer.figures["clv"] = LifetimeRow.totals(rows, months: months, discount: discount)
        let frequencies = fits.frequencies(data, span: data.checkSpan ?? span)
        answer.figures.merge(frequencies?.figures ?? [:]) { $1 }
        let tracking = LifetimeTrack(data, fits)
        if let tracking { answer.figures["tracking_cumulative"] = tracking.json }
        if let check = fits.check { answer.figures["holdout"] = check.json }
        if customers { answer.figures["customers"] = .array(rows.map(\.json)) }
        answer.warnings = data.warnings + fits.warnings(data)
        answer.tables = [fits.table] + (fits.check.map { [$0.table] } ?? [])
        answer.tables.append(LifetimeRow.table(customers ? rows : Array(rows.prefix(10)), of: rows.count, span: span))
        answer.picture = tracking?.picture ?? frequencies?.picture
        return answer
    }
}

extension NameList {
    /// All models of lifetime value.
    fileprivate static let all = NameList(LifetimeCommand.Model.allCases.map(\.rawValue))

    /// Names as they are.
    private init(_ names: [String]) { self.names = names }
}

/// The columns of a list of purchases, where their headings are not recognised.
struct LifetimeColumns: ParsableArguments {
    @Option(name: .customLong("customer"), help: ArgumentHelp("The column with the customer.", valueName: "column"))
    var customer: String?
    @Option(help: ArgumentHelp("The column with the date or time.", valueName: "column"))
    var date: String?
    @Option(help: ArgumentHelp("The column with the amount.", valueName: "column"))
    var amount: String?
    @Option(
        help: ArgumentHelp("A column with the margin, which is then valued instead of the amount.", valueName: "column")
    )
    var margin: String?
}
