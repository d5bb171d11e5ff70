package import Primitives
package import Storage
package import Web

/// What another room says of how a member of staff is, for the last column of the team.
package struct StaffSign: Sendable {
    let text: Text
    let tone: Tone
    let icon: IconName
    let detail: Text

    /// A word with its tone, and the record behind it in one line.
    package init(_ text: Text, _ tone: Tone, icon: IconName, detail: Text) {
        self.text = text
        self.tone = tone
        self.icon = icon
        self.detail = detail
    }
}

/// Reads the signs of the whole team in the snapshot of the page.
package struct StaffSigns: Sendable {
    let load: @Sendable (Instant, Snapshot) throws -> [StaffID: StaffSign]

    /// The signs as another room reads them; people without one are left empty.
    package init(load: @escaping @Sendable (Instant, Snapshot) throws -> [StaffID: StaffSign]) { self.load = load }
}
