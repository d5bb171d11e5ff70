package import ArgumentParser

/// The statistics of loyalty for a file at hand; a group of questions.
package struct InsightCommand: ParsableCommand {
    /// The name, the help and the questions.
    package static let configuration = CommandConfiguration(
        commandName: "insight",
        abstract: "Answer questions about customers from a CSV file: value, drivers, leaving, scores, warnings.",
        discussion: """
            Comma, semicolon, tab and blanks are recognised, and so are usual headings in English, Hungarian and Persian; \
            others are told by options. Dates begin with the year (2026-03-15, 20260315); numbers count as days; Jalali \
            dates are read with --calendar jalali.

            Every answer is printed as a table, with --json as one JSON object with 15 digits, and with --svg drawn into a \
            file. Intervals cover 95 %. What can not be answered is said on standard error with row and column, and the \
            exit code is 2, also for arguments that are none.
            """,
        subcommands: [
            LifetimeCommand.self, DriversCommand.self, SurvivalCommand.self, RecoveryCommand.self, NPSCommand.self,
            CSATCommand.self, CESCommand.self, SampleSizeCommand.self, WordOfMouthCommand.self, QuantilesCommand.self,
            ChartsCommand.self, ChurnCommand.self, SilentCommand.self, CompensationCommand.self, PairsCommand.self,
        ])

    /// A command as the parser makes it.
    package init() {}
}
