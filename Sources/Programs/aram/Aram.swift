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
        do {
            var command = try parseAsRoot()
            if var slow = command as? any AsyncParsableCommand { try await slow.run() } else { try command.run() }
        } catch {
            // A question that can not be answered ends with 2, whether the file or the arguments are to blame.
            if CommandLine.arguments.dropFirst().first == "insight", exitCode(for: error) == .validationFailure {
                FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
                Foundation.exit(2)
            }
            exit(withError: error)
        }
    }
}
