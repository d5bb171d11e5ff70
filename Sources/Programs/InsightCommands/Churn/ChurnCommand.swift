import ArgumentParser
import Primitives
import Statistics

/// Who leaves: a logistic regression judged on customers whom it has not seen.
struct ChurnCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "churn", abstract: "Who leaves: logistic regression, judged on customers held back.",
        discussion: """
            Columns of numbers are taken as they are, yes and no as 1 and 0, other words as one property for each word but \
            the most frequent. Own properties are told by --feature, each name=column, name=column=word, \
            name=column!=word or name=column<=6; the file's own columns are then left out unless --columns names some.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("Whether the customer left: yes or no.", valueName: "column"))
    var target: String
    @Option(help: ArgumentHelp("Columns to use, parted by commas; all others without it.", valueName: "columns"))
    var columns: NameList?
    @Option(help: ArgumentHelp("A property of its own; may be given again.", valueName: "name=column"))
    var feature: [String] = []
    @Option(help: "Every so manyth row, from the first, is held back to judge by.")
    var testEvery = 5
    @Option(help: ArgumentHelp("A column of times: the latest rows judge instead.", valueName: "column"))
    var time: String?
    @Option(help: ArgumentHelp("With --time: how long after it the outcome was looked at.", valueName: "days"))
    var horizon = 0.0
    @Option(
        help:
            "The penalty on standardised coefficients of the second model; 0 for none. With it, separation is no obstacle."
    )
    var penalty: Double?
    @Option(help: ArgumentHelp("A column with the value of a customer, for the value at risk.", valueName: "column"))
    var value: String?
    @Option(help: ArgumentHelp("A column with what it cost to win a customer.", valueName: "column"))
    var cost: String?
    @Option(help: "The seed of simulations.")
    var seed: UInt64 = 1
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        guard testEvery >= 2 else { throw InsightRefusal("--test-every must be at least 2") }
        var warnings: [String] = []
        let data = try ChurnData(self, &warnings)
        progress.say("fitting \(data.names.count) properties of \(data.split.learning.count) customers")
        var models: [ChurnModelReport] = []
        // A told penalty says that the plain fit is not wanted, or has no finite answer.
        if penalty == nil || penalty == 0 {
            models.append(try ChurnModelReport(data, penalty: 0))
        }
        if penalty != 0 {
            models.append(try ChurnModelReport(data, penalty: penalty ?? 1))
        }
        var report = ChurnReport(data: data, models: models, warnings: warnings)
        try report.weigh(self, model: models[0])
        return report.answer
    }
}
