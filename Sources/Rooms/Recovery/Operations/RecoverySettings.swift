package import Primitives
package import Storage

/// What a brand chose about thanks and promises.
package struct RecoverySettings: Hashable, Sendable {
    /// Whether good answers are thanked by mail.
    package var sendsThanks: Bool
    /// Who is left out of thanks for comparison.
    package var holdOut: HoldOut
    /// How early the owner of a promise is warned.
    package var warning: PromiseWarning

    /// What holds while a brand chose nothing: thanks for nine of ten, the usual warning.
    package static let usual = RecoverySettings(sendsThanks: true, holdOut: HoldOut(percent: 10), warning: .usual)

    /// The settings.
    package init(sendsThanks: Bool, holdOut: HoldOut, warning: PromiseWarning = .usual) {
        self.sendsThanks = sendsThanks
        self.holdOut = holdOut
        self.warning = warning
    }

    /// The brand's settings.
    package static func find(in snapshot: Snapshot) throws -> RecoverySettings {
        try snapshot.remembering { try read(in: snapshot) }
    }

    private static func read(in snapshot: Snapshot) throws -> RecoverySettings {
        let row = try snapshot.row("SELECT * FROM recovery_settings WHERE tenant_id = \(snapshot.tenant)")
        guard let row else { return .usual }
        return RecoverySettings(
            sendsThanks: try row.bool("sends_thanks"), holdOut: HoldOut(percent: try row.int("hold_out_percent")),
            warning: PromiseWarning(minutes: try row.intIfAny("warn_minutes")))
    }
}

/// Changes the settings; promises that were made before keep their warning time until they are moved.
package func setRecovery(_ settings: RecoverySettings, by act: Act, in tx: Transaction) throws {
    tx.forget()
    try tx.run(
        """
        INSERT INTO recovery_settings (tenant_id, sends_thanks, hold_out_percent, warn_minutes)
        VALUES (\(act.tenant), \(settings.sendsThanks), \(settings.holdOut.percent), \(settings.warning.minutes))
        ON CONFLICT (tenant_id) DO UPDATE SET sends_thanks = excluded.sends_thanks,
          hold_out_percent = excluded.hold_out_percent, warn_minutes = excluded.warn_minutes
        """)
    let facts: JSONValue = [
        "thanks": .bool(settings.sendsThanks), "hold_out": .int(Int64(settings.holdOut.percent)),
        "warn_minutes": settings.warning.minutes.map { .int(Int64($0)) } ?? .null,
    ]
    tx.append(Event("recovery.set", subject: act.tenant.uuid, facts: facts, act: act))
}
