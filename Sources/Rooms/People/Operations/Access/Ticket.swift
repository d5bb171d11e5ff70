import Foundation
package import Primitives

/// A short-lived sealed value that travels through a form, such as "this person has shown the password".
package struct Ticket: Sendable {
    /// The person that it is about.
    package let staff: StaffID
    /// Bytes that belong to it, such as the secret of one-time codes that is being set up.
    package let content: [UInt8]

    /// What a ticket is good for; one kind never passes for the other.
    package enum Purpose: String, Sendable {
        /// The password was right, the one-time code is still to come; five minutes.
        case signInCode = "ticket: sign-in code"
        /// The picture of a new secret was shown, its first code is still to come; ten minutes.
        case newTimeCode = "ticket: new time code"

        var lifetime: Duration { self == .signInCode ? .minutes(5) : .minutes(10) }
    }

    /// Seals a ticket for a form.
    package static func issue(
        _ purpose: Purpose, staff: StaffID, content: [UInt8] = [], at now: Instant, secret: InstallSecret
    ) throws -> String {
        let end = UInt64(bitPattern: (now + purpose.lifetime).milliseconds)
        let time = (0..<8).map { UInt8(truncatingIfNeeded: end >> (56 - 8 * $0)) }
        let id = withUnsafeBytes(of: staff.uuid.uuid) { Array($0) }
        return Secrets.base64URL(try secret.seal(time + id + content, purpose: purpose.rawValue, context: ""))
    }

    /// Opens a ticket of this purpose; nil when it is too old, of another purpose or not ours.
    package init?(_ text: String, _ purpose: Purpose, at now: Instant, secret: InstallSecret) {
        guard let sealed = Secrets.bytes(base64URL: text),
            let bytes = secret.open(sealed, purpose: purpose.rawValue, context: ""), bytes.count >= 24
        else { return nil }
        let end = bytes[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard now < Instant(milliseconds: Int64(bitPattern: end)) else { return nil }
        let uuid = bytes[8..<24].withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
        staff = StaffID(uuid)
        content = Array(bytes[24...])
    }
}
