import ArgumentParser
import Foundation
import Listening
import Primitives
import Storage

/// Takes one message from standard input, for mail servers that start a program.
struct ReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Keep one message from standard input; works beside a running server.",
        discussion: """
            Exits with 0 after the message is on disk, with 67 (EX_NOUSER) when no brand has the recipient's address, and \
            with 75 (EX_TEMPFAIL) when the mail server should try again.
            """)

    @Option(help: "The sender of the envelope; empty for a bounce.")
    var from = ""

    @Option(help: "The recipient of the envelope, such as care@example.com.")
    var to: String

    func run() async throws {
        let bytes: [UInt8]
        do {
            bytes = Array(try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw ExitCode(75)
        }
        guard bytes.count <= Limits.messageBytes else {
            FileHandle.standardError.write(Data("The message is larger than \(Limits.messageBytes) bytes.\n".utf8))
            throw ExitCode(69)
        }
        do {
            let database = try await Settings.load().openDatabase()
            let kept = try await receiveMail(bytes, from: from, to: to, at: WallClock.system.now, in: database)
            await database.close()
            guard kept != nil else {
                FileHandle.standardError.write(Data("Nobody here has the address \(to).\n".utf8))
                throw ExitCode(67)
            }
        } catch let code as ExitCode {
            throw code
        } catch {
            FileHandle.standardError.write(Data("The message could not be kept: \(type(of: error)).\n".utf8))
            throw ExitCode(75)
        }
    }
}
