import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Works with the keys of the API.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make, list and revoke keys of the API.",
        discussion: "Works beside a running server, which knows the change with the next request.",
        subcommands: [Make.self, List.self, Revoke.self])

    /// Makes a key and prints its secret.
    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a key and print its secret, which is kept nowhere and never shown again.",
            discussion: """
                Scopes: \(ApiScope.allCases.map(\.rawValue).joined(separator: ", ")). Offers made with a key count against \
                the authority of the person named with --for; without that person a key makes no offers.
                """)

        @Argument(help: "What the key is for, such as \"web shop\".")
        var name: String

        @Option(name: .customLong("scope"), help: "What the key may do; repeat the option for several.")
        var scopes: [String] = []

        @Option(name: .customLong("for"), help: "The mail address of the colleague who answers for the key.")
        var person: String?

        @OptionGroup var brand: BrandOption

        func validate() throws {
            guard !scopes.isEmpty else { throw ValidationError("name at least one --scope") }
            for scope in scopes where ApiScope(rawValue: scope) == nil {
                throw ValidationError(
                    "there is no scope \(scope); there is \(ApiScope.allCases.map(\.rawValue).joined(separator: ", "))")
            }
        }

        func run() async throws {
            let (name, wanted, person) = (name, Set(scopes.compactMap { ApiScope(rawValue: $0) }), person)
            let secret = try await withBrand(brand) { database, tenant in
                try await database.write(in: tenant.id) { tx in
                    let act = try person.map { tenant.operatorAct.by(.staff(try member($0, in: tx))) }
                    return try makeApiKey(name, scopes: wanted, by: act ?? tenant.operatorAct, in: tx).secret
                }
            }
            print(secret)
        }
    }

    /// Prints the keys of a brand.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the keys with their scopes and last use; secrets are not kept and can not be printed.")

        @OptionGroup var brand: BrandOption

        func run() async throws {
            let keys = try await withBrand(brand) { database, tenant in
                try await database.read(in: tenant.id) { try ApiKeyRecord.all(in: $0) }
            }
            for key in keys {
                let used = key.usedAt.map { "used \($0.iso8601)" } ?? "never used"
                let state = key.revokedAt.map { "revoked \($0.iso8601)" } ?? used
                print("\(key.id)  \(key.name.column(24))\(key.scopes.words.column(40))\(state)")
            }
        }
    }

    /// Stops a key.
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop a key for good; its next request is refused.")

        @Argument(help: "The id of the key, as the list shows it.")
        var id: String

        @OptionGroup var brand: BrandOption

        func run() async throws {
            guard let key = ApiKeyID(id) else { throw ValidationError("\(id) is no id of a key") }
            try await withBrand(brand) { database, tenant in
                do {
                    try await database.write(in: tenant.id) { try revokeApiKey(key, by: tenant.operatorAct, in: $0) }
                } catch ApiKeyRefusal.unknown {
                    throw ValidationError("\(tenant.slug) has no working key \(id)")
                }
            }
            print("Revoked.")
        }
    }
}

/// The active member of the snapshot's brand with a mail address; told to the operator when there is none.
func member(_ text: String, in snapshot: Snapshot) throws -> StaffID {
    guard let email = EmailAddress(text), let person = try StaffRecord.find(email: email, in: snapshot),
        try MembershipRecord.find(person.id, in: snapshot) != nil
    else { throw ValidationError("nobody in this brand has the address \(text)") }
    return person.id
}
