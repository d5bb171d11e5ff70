import Foundation

extension SMTPSettings {
    /// Reads `smtp://user:password@host:587?tls=required`; `smtps://` is implicit TLS. Nil when it is no such address.
    ///
    /// `tls` is `required`, `offered` or `never`; without it STARTTLS is required as soon as there is a password, and
    /// else used when offered.
    package init?(url: String, ownHostName: String) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else { return nil }
        let isImplicit = parts.scheme?.lowercased() == "smtps"
        guard isImplicit || parts.scheme?.lowercased() == "smtp" else { return nil }
        let user = parts.user ?? ""
        let encryption: Encryption
        switch parts.queryItems?.first(where: { $0.name == "tls" })?.value {
        case _ where isImplicit: encryption = .implicit
        case "required": encryption = .startTLS
        case "offered": encryption = .whenOffered
        case "never": encryption = .none
        case nil: encryption = user.isEmpty ? .whenOffered : .startTLS
        default: return nil
        }
        let port = parts.port ?? (isImplicit ? 465 : user.isEmpty ? 25 : 587)
        guard (1...65_535).contains(port) else { return nil }
        self.init(host: host, port: port, encryption: encryption, ownHostName: ownHostName)
        self.user = user
        password = parts.password ?? ""
    }
}
