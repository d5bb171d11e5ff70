import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Which brand a command works for, and in whose name.
struct BrandOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The brand's short name, as in the address of its form (/f/KEY); not needed while there is one brand only.",
            valueName: "key"))
    var brand: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "The colleague in whose name the log shows what is done; the product itself without it.", valueName: "email"
        ))
    var colleague: String?

    /// The brand that is meant.
    func tenant(in database: Database) async throws -> Tenant {
        let all = try await database.read(in: nil) { try TenantRecord.all(in: $0) }
        guard !all.isEmpty else {
            throw CommandRefusal("there is no brand yet: start `aram serve` and open it in a browser")
        }
        let known = all.map(\.slug).joined(separator: ", ")
        guard let brand else {
            guard all.count == 1, let only = all.first else { throw ValidationError("name one with --brand: \(known)") }
            return only
        }
        guard let found = all.first(where: { $0.slug == brand }) else {
            throw ValidationError("there is no brand \(brand); there are: \(known)")
        }
        return found
    }

    /// An act of now in that brand.
    func act(in database: Database) async throws -> (tenant: Tenant, act: Act) {
        let tenant = try await tenant(in: database)
        let actor: Primitives.Actor =
            try await colleague.asyncMap { words in
                .staff(try await member(words, of: tenant, in: database).staff.id)
            } ?? .system
        return (tenant, Act(tenant: tenant.id, actor: actor, at: WallClock.system.now))
    }

    /// The member of the brand who signs in with this address, also one who left.
    func member(_ words: String, of tenant: Tenant, in database: Database) async throws -> MemberLine {
        guard let email = EmailAddress(words) else { throw ValidationError("\(words) is no e-mail address") }
        let found = try await database.read(in: tenant.id) { snapshot in
            try StaffRecord.find(email: email, in: snapshot).flatMap { try MemberList.find($0.id, in: snapshot) }
        }
        guard let found else { throw CommandRefusal("\(email) is no member of \(tenant.slug)") }
        return found
    }
}

/// Something that a command does not do, in words for the operator.
struct CommandRefusal: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension Optional {
    fileprivate func asyncMap<T>(_ change: (Wrapped) async throws -> T) async rethrows -> T? {
        if let self { try await change(self) } else { nil }
    }
}
