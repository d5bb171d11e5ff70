import ArgumentParser
import Primitives
import Statistics

/// Who leaves after a bad experience, and whether recovery brings them back.
struct RecoveryCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "recovery", abstract: "Who leaves after bad experiences, and does recovery bring them back?",
        discussion: """
            The log holds customer, day, event (bad, contacted, recovered, left) and optionally the episode it belongs to; \
            the customers hold customer, end_day, churned and optionally start_day. Recovery counts from its own day on; \
            those who were ever recovered are never compared with the others, since who stays long has more time to be \
            recovered.
            """)

    @Argument(help: ArgumentHelp("The CSV file with the log.", valueName: "events"))
    var file: String
    @Option(help: ArgumentHelp("The CSV file with all customers, also those without an entry.", valueName: "file"))
    var customers: String?
    @Option(help: "The days after a bad experience at which shares are told.")
    var windows = NumberList.usualWindows
    @Option(help: "How many days after the first bad experience the groups of the picture are fixed.")
    var landmark = 14.0
    @Option(help: "The bad experiences after which leaving is counted.")
    var experiences = 3
    @Option(help: "Leavings at the same time: efron or breslow.")
    var ties: SurvivalCommand.TieChoice = .efron
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        guard landmark >= 0, experiences >= 1, windows.values.allSatisfy({ $0 > 0 }) else {
            throw InsightRefusal("--landmark must be 0 or more, --experiences at least 1, --windows above 0")
        }
        let (log, customers) = try RecoveryFiles.log(file, customers: customers, reading)
        progress.say("fitting the models of leaving")
        let effect = RecoveryEffect.measure(log, landmarks: [landmark], windows: windows.values, ties: ties.ties)
        progress.say("counting leaving after bad experiences")
        var leavings: [LeavingAfterBad] = []
        for experience in 1...experiences {
            do throws(SurvivalRefusal) {
                leavings.append(try LeavingAfterBad.measure(log, experience: experience, windows: windows.values))
            } catch {
                if experience == 1 {
                    throw InsightRefusal("nobody was watched after a bad experience, so nothing can be said")
                }
                break
            }
        }
        return RecoveryReport(
            log: log, customers: customers, effect: effect, leavings: leavings, windows: windows.values, ties: ties
        ).answer
    }
}

extension NumberList {
    /// A month, a quarter, half a year and a year.
    fileprivate static let usualWindows = NumberList([30, 90, 180, 365])

    /// Numbers as they are.
    private init(_ values: [Double]) { self.values = values }
}
