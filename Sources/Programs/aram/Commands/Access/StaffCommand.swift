import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Looks after the people of a brand from the server's own terminal.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "List, invite and disable members, and help them after a lost phone or laptop.",
        discussion: "Every change stands in the event log; --as says in whose name. Works beside a running server.",
        subcommands: [List.self, Invite.self, Disable.self, ResetTOTP.self, EndSessions.self])

    /// Prints one line a member.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the members of a brand with roles, state and one-time code.",
            discussion: "Tabs part the columns: address, name, roles, active or left, code or no-code.")

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            try await withDatabase { _, database in
                let tenant = try await brand.tenant(in: database)
                var last: MemberLine?
                repeat {
                    let place = last
                    let page = try await database.read(in: tenant.id) {
                        try MemberList.page(after: place, limit: 500, in: $0)
                    }
                    for line in page { print(Self.words(line)) }
                    last = page.count == 500 ? page.last : nil
                } while last != nil
            }
        }

        private static func words(_ line: MemberLine) -> String {
            let isActive = line.membership.isActive && line.staff.isActive
            return [
                line.staff.email.description, line.staff.name, line.membership.roles.words,
                isActive ? "active" : "left",
                line.staff.hasTimeCode ? "code" : "no-code",
            ].joined(separator: "\t")
        }
    }

    /// Makes a link by which one person joins.
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a link by which one person joins within seven days; it is printed and mailed.",
            discussion: """
                The mail leaves when a server runs and ARAM_SMTP_URL is set; the printed link works in any case. Whoever has \
                the link can join as that person, so hand it over with care.
                """)

        @Argument(help: "The person's e-mail address.")
        var email: String

        @Option(help: "The person's name as colleagues and customers will see it; the person may correct it.")
        var name = ""

        @Option(help: "agent, lead, analyst or administrator; may be given again.")
        var role: [Role] = [.agent]

        @Option(help: "en, hu or fa; the brand's own without it.")
        var language: LanguageCode?

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            guard let address = EmailAddress(email) else { throw ValidationError("\(email) is no e-mail address") }
            try await withDatabase { settings, database in
                let (tenant, act) = try await brand.act(in: database)
                guard let secret = InstallSecret(try Secret(settings: settings).key(for: "people")) else {
                    throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
                }
                let new = NewStaffInvitation(
                    email: address, name: name, roles: Set(role), language: language ?? tenant.language)
                let id = try await database.write(in: tenant.id) {
                    try inviteStaff(new, secret: secret, by: act, in: $0)
                }
                let base = try settings.required(.baseURL)
                print((base.hasSuffix("/") ? String(base.dropLast()) : base) + "/join/\(secret.invitationToken(id))")
            }
        }
    }

    /// Takes a member's access to a brand away.
    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a membership: no access and no new work from this moment; the name stays on old work.",
            discussion: "The last administrator of a brand can not be disabled. An invitation lets the person in again."
        )

        @Argument(help: "The member's e-mail address.")
        var email: String

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            try await change(email, of: brand) { line, act, tx in
                try changeMember(line.staff.id, roles: line.membership.roles, isActive: false, by: act, in: tx)
                return "\(line.staff.email) has no access to this brand any more"
            }
        }
    }

    /// Switches one-time codes off after a lost phone.
    struct ResetTOTP: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-totp",
            abstract: "Switch a member's one-time codes off and end their sessions, as after a lost phone.",
            discussion:
                "Make sure first that it is the person who asks. They can switch codes on again in their profile.")

        @Argument(help: "The member's e-mail address.")
        var email: String

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            try await change(email, of: brand) { line, act, tx in
                try resetTimeCode(of: line.staff.id, by: act, in: tx)
                return "\(line.staff.email) signs in with the password alone now"
            }
        }
    }

    /// Ends every open session of a member.
    struct EndSessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end-sessions", abstract: "Sign a member out everywhere, as after a lost laptop.",
            discussion: "Sessions of all brands end, since one person has one account. The password stays.")

        @Argument(help: "The member's e-mail address.")
        var email: String

        @OptionGroup var brand: BrandOptions

        func run() async throws {
            try await change(email, of: brand) { line, act, tx in
                let count = try endSessions(of: line.staff.id, by: act, in: tx)
                return "\(count) sessions of \(line.staff.email) ended"
            }
        }
    }
}

/// Finds the member, changes something in one transaction, and prints what was done.
private func change(
    _ email: String, of brand: BrandOptions,
    _ body: @escaping @Sendable (MemberLine, Act, Transaction) throws -> String
) async throws {
    try await withDatabase { _, database in
        let (tenant, act) = try await brand.act(in: database)
        let line = try await brand.member(email, of: tenant, in: database)
        print(try await database.write(in: tenant.id) { try body(line, act, $0) })
    }
}

extension Role: ExpressibleByArgument {}
extension LanguageCode: ExpressibleByArgument {}
