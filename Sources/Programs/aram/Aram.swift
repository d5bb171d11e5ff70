import ArgumentParser
// Only because of `stdout`, which C declares as a variable that every thread may change.
@preconcurrency import Foundation
import InsightCommands

/// The one program: server, command line and tools.
@main
struct Aram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aram",
        abstract: "A self-hosted service-recovery desk: from an unhappy click to a customer won back.",
        discussion:
            "Settings come from ARAM_... variables or the JSON file that ARAM_CONFIG names; `aram doctor` shows them.",
        version: "0.1.0",
        subcommands: [
            ServeCommand.self, DemoCommand.self, ReceiveCommand.self, ImportCommand.self, ExportCommand.self,
            StaffCommand.self,
            KeyCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self, AuditCommand.self,
            DoctorCommand.self, BenchCommand.self, AnalyzeCommand.self, CheckCommand.self, TrainCommand.self,
            InsightCommand.self,
        ])

    /// Lines leave when they end, also into a pipe or a journal; without this they wait there for 4 KiB of company.
    static func main() async {
        setvbuf(stdout, nil, _IOLBF, 0)
        await main(nil)
    }
}
