import Primitives

/// Local parts of addresses behind which nobody sits.
enum AddressWords {
    private static let daemons: Set<String> = ["mailer-daemon", "mailerdaemon", "postmaster", "mail-daemon", "mdaemon"]
    private static let noReply = [
        "noreply", "donotreply", "dontreply", "neverreply", "nevalaszolj", "nevalaszoljon", "nevalasz", "autoreply",
        "bounce", "bounces",
    ]

    /// Mail servers' own addresses.
    static func isDaemon(_ address: EmailAddress?) -> Bool {
        address.map { daemons.contains($0.localPart) } ?? false
    }

    /// `no-reply`, `do_not_reply`, `ne-valaszoljon` and the like, also with a tag behind.
    static func isNoReply(_ address: EmailAddress?) -> Bool {
        guard let local = address?.localPart else { return false }
        let letters = local.filter { $0 != "-" && $0 != "_" && $0 != "." }
        return noReply.contains { letters == $0 || letters.hasPrefix($0 + "+") || letters.hasPrefix($0 + "=") }
            || letters.hasPrefix("noreply") || letters.hasSuffix("noreply")
    }
}
