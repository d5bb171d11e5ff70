import ArgumentParser
import Foundation
import Listening
import Primitives
import Storage
import TextAnalysis
import Web

/// Prints what is set, from where, and what is wrong.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Print every setting with its origin, and check what depends on them.",
        discussion: "Secrets are shown as set or missing. Exits with 1 when something is wrong.")

    func run() async throws {
        let settings = try await Settings.load()
        for setting in Setting.all {
            let (value, origin) = settings.look(up: setting)
            let shown = setting.isSecret ? (value == nil ? "-" : "(set)") : value ?? "-"
            print(
                "\(setting.name.padded(to: 22)) \(shown.padded(to: 34)) \(origin.rawValue.padded(to: 12)) \(setting.meaning)"
            )
        }
        var isWell = true
        for check in Self.checks {
            do {
                print("ok    \(check.name): \(try await check.look(settings))")
            } catch {
                print("WRONG \(check.name): \(error)")
                isWell = false
            }
        }
        if !isWell { throw ExitCode.failure }
    }

    /// One thing that is looked at, with the words for a good state.
    private struct Check: Sendable {
        let name: String
        let look: @Sendable (Settings) async throws -> String
    }

    private static let checks = [
        Check(name: "addresses") { settings in
            for setting in [Setting.listen, .metricsListen, .lmtpListen] { _ = try settings.address(setting) }
            guard let base = URL(string: try settings.required(.baseURL)),
                base.scheme == "https" || base.scheme == "http"
            else {
                throw SettingsRefusal(name: "ARAM_BASE_URL", reason: "is no http or https address")
            }
            return base.scheme == "https" ? "links use https" : "links use http; use https outside a trial"
        },
        Check(name: "secret") { settings in
            _ = try Secret(settings: settings)
            return "signing keys can be derived"
        },
        Check(name: "browser files") { settings in
            let assets = try Assets.load(
                own: URL(filePath: try settings.required(.assets), directoryHint: .isDirectory),
                vendor: URL(filePath: try settings.required(.vendor), directoryHint: .isDirectory))
            guard assets.missing.isEmpty else {
                let names = assets.missing.map(\.name).joined(separator: ", ")
                throw SettingsRefusal(name: Setting.vendor.name, reason: "has no \(names): run make setup")
            }
            return "found"
        },
        Check(name: "database") { settings in
            let database = try await settings.openDatabase()
            let brands = try await database.tenantsWithEvents().count
            await database.close()
            return "\(database.engine.rawValue), \(brands) brands with events"
        },
        Check(name: "mailboxes") { settings in
            let database = try await settings.openDatabase()
            let failing = try await database.read(in: nil) { try MailboxRecord.failing(in: $0) }
            await database.close()
            guard failing.isEmpty else { throw FailingMailboxes(failing) }
            return "all that are switched on can be read, or were not looked into yet"
        },
        Check(name: "reader of messages") { _ in
            let damages = ShippedModels.damages()
            guard damages.isEmpty else {
                throw DamagedReader(damages: damages.map { "\($0.language.rawValue): \($0.damage)" })
            }
            return "its weights are whole"
        },
        Check(name: "mail") { settings in
            settings[.smtpURL] == nil ? "no sending server set: mails wait in the outbox" : "a sending server is set"
        },
    ]
}

/// Weights of the reader of messages that are not what `aram train` wrote.
private struct DamagedReader: Error, CustomStringConvertible {
    let damages: [String]

    var description: String {
        "\(damages.joined(separator: "; ")); word tables read alone in these languages: install the program anew"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        count >= width ? self : self + String(repeating: " ", count: width - count)
    }
}
