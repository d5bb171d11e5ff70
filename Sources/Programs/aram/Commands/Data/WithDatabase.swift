import Foundation
import People
import Primitives
import Storage
import Web

/// Opens the database of the settings for one command and closes it whatever happens; refusals come out as sentences.
func withDatabase<T>(_ body: (Settings, Database) async throws -> T) async throws -> T {
    let settings = try await Settings.load()
    let database = try await settings.openDatabase()
    do {
        let result = try await body(settings, database)
        await database.close()
        return result
    } catch {
        await database.close()
        throw told(error)
    }
}

/// A refusal of a room as the sentence that its pages would show; other errors stay what they are.
private func told(_ error: any Error) -> any Error {
    guard let refusal = error as? any ToldToPeople else { return error }
    return CommandRefusal(refusal.told.detail.inEnglish)
}

extension Text {
    /// The words for a terminal.
    var inEnglish: String { string(in: PageLocale(language: .english, zone: .gmt, now: WallClock.system.now)) }
}

/// Writes a line that is no result, such as progress, so that results can be piped on.
func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
