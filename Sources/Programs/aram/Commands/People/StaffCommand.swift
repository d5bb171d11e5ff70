import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Works with the people of a brand, also when nobody can sign in any more.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "List, invite and disable people, reset their one-time codes, end their sessions.",
        discussion: "Works beside a running server; the log shows these acts as the product's own.",
        subcommands: [List.self, Invite.self, Disable.self, ResetCode.self, EndSessions.self])

    /// Prints the members.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the members with their roles, former ones included.")

        @OptionGroup var brand: BrandOption

        func run() async throws {
            let lines = try await withBrand(brand) { database, tenant in
                try await database.read(in: tenant.id) { snapshot in
                    var (all, last): ([MemberLine], MemberLine?) = ([], nil)
                    repeat {
                        let page = try MemberList.page(after: last, limit: Limits.apiPageRows, in: snapshot)
                        all += page
                        last = page.last
                    } while last != nil
                    return all.map { line in
                        let state = line.membership.isActive && line.staff.isActive ? "active" : "disabled"
                        return line.staff.email.description.column(36) + line.staff.name.column(28)
                            + line.membership.roles.words.column(30) + state
                    }
                }
            }
            for line in lines { print(line) }
        }
    }

    /// Asks somebody to join.
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Invite a person and print the link, which works once within seven days.",
            discussion: "The running server also mails the link, when a sending server is set.")

        @Argument(help: "The person's mail address, which will sign in.")
        var email: String

        @Option(name: .customLong("role"), help: "agent, lead, analyst or administrator; repeat the option for several.")
        var roles: [String] = ["agent"]

        @Option(help: "The person's name.")
        var name = ""

        @Option(help: "The language of the mail and the page: en, hu or fa; the brand's without it.")
        var language: String?

        @OptionGroup var brand: BrandOption

        func run() async throws {
            guard let address = EmailAddress(email) else { throw ValidationError("\(email) is no mail address") }
            let known = roles.compactMap { Role(rawValue: $0) }
            guard known.count == roles.count else { throw ValidationError("a role is agent, lead, analyst or administrator") }
            let spoken = language.map { LanguageCode(rawValue: $0) }
            if case .some(nil) = spoken { throw ValidationError("a language is en, hu or fa") }
            let settings = try await Settings.load()
            guard let secret = InstallSecret(try Secret(settings: settings).key(for: "people")) else {
                throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
            }
            let name = name
            let id = try await withBrand(brand) { database, tenant in
                let new = NewStaffInvitation(
                    email: address, name: name, roles: Set(known), language: (spoken ?? nil) ?? tenant.language)
                do {
                    return try await database.write(in: tenant.id) {
                        try inviteStaff(new, secret: secret, by: tenant.operatorAct, in: $0)
                    }
                } catch MembershipRefusal.alreadyMember {
                    throw ValidationError("\(address) is a member of \(tenant.slug) already")
                }
            }
            print("\(try settings.required(.baseURL))/join/\(secret.invitationToken(id))")
        }
    }

    /// Ends a membership.
    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a person's membership and their sessions at once; their past work stays.",
            discussion: "The last administrator of a brand can not be disabled.")

        @OptionGroup var person: PersonOption

        func run() async throws {
            try await person.act { staff, act, tx in
                guard let membership = try MembershipRecord.find(staff, in: tx) else { return }
                do {
                    try changeMember(staff, roles: membership.roles, isActive: false, by: act, in: tx)
                } catch MembershipRefusal.lastAdministrator {
                    throw ValidationError("this is the last administrator of the brand")
                }
            }
            print("Disabled.")
        }
    }

    /// Switches one-time codes off.
    struct ResetCode: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-code",
            abstract: "Switch a person's one-time codes off after a lost phone; the password alone signs in until new ones are set up.",
            discussion: "The person's sessions end.")

        @OptionGroup var person: PersonOption

        func run() async throws {
            try await person.act { staff, act, tx in try resetTimeCode(of: staff, by: act, in: tx) }
            print("One-time codes are off.")
        }
    }

    /// Signs somebody out everywhere.
    struct EndSessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end-sessions", abstract: "Sign a person out on every device, in every brand.")

        @OptionGroup var person: PersonOption

        func run() async throws {
            let ended = try await person.act { staff, act, tx in try endSessions(of: staff, by: act, in: tx) }
            print("Ended \(ended) sessions.")
        }
    }
}

/// Whom a command is about.
struct PersonOption: ParsableArguments {
    @Argument(help: "The person's mail address.")
    var email: String

    @OptionGroup var brand: BrandOption

    /// Acts on the member in one transaction.
    @discardableResult
    func act<Found: Sendable>(
        _ body: @escaping @Sendable (StaffID, Act, Transaction) throws -> Found
    ) async throws -> Found {
        let email = email
        return try await withBrand(brand) { database, tenant in
            try await database.write(in: tenant.id) { tx in
                try body(try member(email, in: tx), tenant.operatorAct, tx)
            }
        }
    }
}
