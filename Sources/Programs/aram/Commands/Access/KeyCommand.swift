import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Makes and stops the keys by which programs use the API.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make, list and revoke API keys.",
        discussion: "A key opens the data of one brand and may do what its scopes say. Works beside a running server.",
        subcommands: [Make.self, List.self, Revoke.self])

    /// Makes a key and prints its secret once.
    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a key and print its secret, which is shown this one time and kept nowhere.",
            discussion: "The secret goes to standard output alone, so that a script can take it from there.")

        @Argument(help: "What the key is for, in your own words.")
        var name: String

        @Option(
            help: """
                What the key may do, the fewest that it needs; given again for each: \
                \(ApiScope.allCases.map(\.rawValue).joined(separator: ", ")).
                """)
        var scope: [ApiScope]

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            try await withDatabase { _, database in
                let (tenant, act) = try await brand.act(in: database)
                let made = try await database.write(in: tenant.id) {
                    try makeApiKey(name, scopes: Set(scope), by: act, in: $0)
                }
                note("key \(made.id) of \(tenant.slug), with \(Set(scope).words)")
                print(made.secret)
            }
        }
    }

    /// Prints one line a key, never a secret.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the keys of a brand, newest first; secrets are not kept and can not be shown.",
            discussion: "Tabs part the columns: id, name, scopes, made, last used or never, working or revoked.")

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            try await withDatabase { _, database in
                let tenant = try await brand.tenant(in: database)
                for key in try await database.read(in: tenant.id, { try ApiKeyRecord.all(in: $0) }) {
                    let state = key.revokedAt == nil ? "working" : "revoked"
                    print(
                        [
                            key.id.description, key.name, key.scopes.words, key.createdAt.iso8601,
                            key.usedAt?.iso8601 ?? "never", state,
                        ].joined(separator: "\t"))
                }
            }
        }
    }

    /// Stops a key for good.
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop a key for good; programs that use it are refused from this moment.",
            discussion: "`aram key list` prints the ids.")

        @Argument(help: "The key's id.")
        var id: String

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            guard let id = ApiKeyID(id) else { throw ValidationError("\(id) is no id of a key") }
            try await withDatabase { _, database in
                let (tenant, act) = try await brand.act(in: database)
                do {
                    try await database.write(in: tenant.id) { try revokeApiKey(id, by: act, in: $0) }
                } catch ApiKeyRefusal.unknown {
                    throw CommandRefusal("\(tenant.slug) has no working key \(id)")
                }
                print("key \(id) is revoked")
            }
        }
    }
}

extension ApiScope: ExpressibleByArgument {}
