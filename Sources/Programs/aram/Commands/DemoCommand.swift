import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Serves a sample world that the same operations as real work have made.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve a sample world: an appliance shop after two years.",
        discussion: "The world is kept in ARAM_DATA (data/demo without it) and made when that folder is empty.")

    func run() async throws {
        if ProcessInfo.processInfo.environment["ARAM_DATA"] == nil { setenv("ARAM_DATA", "data/demo", 1) }
        let settings = try await Settings.load()
        let database = try await settings.openDatabase()
        let secret = try Secret(settings: settings)
        guard let install = InstallSecret(secret.key(for: "people")) else {
            throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
        }
        if try await database.read(in: nil, { try isFresh(in: $0) }) {
            print("Making the sample world: two years of an appliance shop, the last two months in full.")
            let desk = SignInDesk(database: database, hasher: PasswordHasher(), secret: install, ids: .random)
            let world = SampleWorld(database: database, desk: desk, now: WallClock.system.now) { print($0) }
            try await world.tell()
        }
        let address = try settings.required(.baseURL)
        try await Server(settings: settings, database: database, clock: .system).run {
            print("Aram is open at \(address)")
            for member in SamplePeople.staff {
                print("  \(member.email.padding(toLength: 22, withPad: " ", startingAt: 0)) \(member.roles)")
            }
            print("  \("admin@calm.example".padding(toLength: 22, withPad: " ", startingAt: 0)) administrator")
            print("  password: \(SampleWorld.password)")
        }
    }
}
