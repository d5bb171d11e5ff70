package import Primitives
package import Storage

/// The row of a person; accounts stand above tenants, memberships tie them to brands.
package enum StaffRecord {
    /// The person with this id, whatever their brands.
    package static func find(_ id: StaffID, in snapshot: Snapshot) throws -> StaffMember? {
        try snapshot.row("SELECT * FROM staff WHERE staff_id = \(id)").map { try StaffMember($0) }
    }

    /// The person who signs in with this address.
    package static func find(email: EmailAddress, in snapshot: Snapshot) throws -> StaffMember? {
        try snapshot.row("SELECT * FROM staff WHERE email = \(email)").map { try StaffMember($0) }
    }

    static func insert(_ person: NewStaff, id: StaffID, at now: Instant, in tx: Transaction) throws {
        let name = person.name.trimmed
        guard !name.isEmpty, name.count <= Limits.lineCharacters else { throw MembershipRefusal.nameMissing }
        try tx.run(
            """
            INSERT INTO staff (staff_id, email, name, language, theme, password_hash, is_active, created_at, version)
            VALUES (\(id), \(person.email), \(name), \(person.language), \(ThemeChoice.system.rawValue),
                    \(person.passwordHash), 1, \(now), 1)
            """)
    }

    static func update(_ person: StaffMember, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE staff SET email = \(person.email), name = \(person.name), language = \(person.language),
              theme = \(person.theme.rawValue), is_active = \(person.isActive), version = version + 1
            WHERE staff_id = \(person.id) AND version = \(person.version)
            """)
    }

    /// The PHC string of the password; nil when the account has none.
    static func passwordHash(of id: StaffID, in snapshot: Snapshot) throws -> String? {
        try snapshot.row("SELECT password_hash FROM staff WHERE staff_id = \(id)")?.textIfAny("password_hash")
    }

    static func setPasswordHash(_ hash: String, of id: StaffID, in tx: Transaction) throws {
        try tx.run("UPDATE staff SET password_hash = \(hash), version = version + 1 WHERE staff_id = \(id)")
    }

    /// The sealed secret of one-time codes and the last step that was used.
    static func timeCode(of id: StaffID, in snapshot: Snapshot) throws -> (sealed: [UInt8], lastStep: Int?)? {
        let row = try snapshot.row("SELECT totp_secret, totp_last_step FROM staff WHERE staff_id = \(id)")
        guard let row, let sealed = try row.blobIfAny("totp_secret") else { return nil }
        return (sealed, try row.intIfAny("totp_last_step"))
    }

    static func setTimeCode(_ sealed: [UInt8]?, step: Int?, of id: StaffID, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE staff SET totp_secret = \(sealed), totp_last_step = \(step), version = version + 1
            WHERE staff_id = \(id)
            """)
    }

    /// Whether the step was still unused; a second code of the same step finds it used (RFC 6238, 5.2).
    static func useStep(_ step: Int, of id: StaffID, in tx: Transaction) throws -> Bool {
        try tx.run(
            """
            UPDATE staff SET totp_last_step = \(step)
            WHERE staff_id = \(id) AND (totp_last_step IS NULL OR totp_last_step < \(step))
            """) == 1
    }
}

extension StaffMember {
    init(_ row: Row) throws {
        guard let email = EmailAddress(try row.text("email")) else {
            throw StorageFailure(.shape, "a member of staff has no address")
        }
        self.init(
            id: try row.id("staff_id"), email: email, name: try row.text("name"), language: try row.word("language"),
            theme: try row.word("theme"), hasTimeCode: try row.blobIfAny("totp_secret") != nil,
            isActive: try row.bool("is_active"), version: try row.int("version"))
    }
}
