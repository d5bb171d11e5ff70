import ArgumentParser

/// In which form an answer is wanted; the same for every question.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON object with 15 digits.")
    var json = false

    @Flag(help: "Print tables; this is what happens without --json and --svg too.")
    var table = false

    @Option(help: ArgumentHelp("Draw the picture into this file.", valueName: "out.svg"))
    var svg: String?

    @Flag(help: "Print progress even when nobody seems to watch.")
    var progress = false

    @Flag(help: "Print no progress.")
    var quiet = false

    /// Whether tables are to be printed.
    var wantsTable: Bool { table || (!json && svg == nil) }
}
