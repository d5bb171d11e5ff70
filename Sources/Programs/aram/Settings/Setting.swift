/// One thing that an operator may set: its name, what it means and what holds without it.
struct Setting: Sendable {
    /// The name in the environment, such as `ARAM_LISTEN`; a file uses the same words in lower case under `aram`.
    let name: String
    /// What holds when nobody sets it; nil when the product does without.
    let standard: String?
    /// One line for `aram doctor` and the documentation.
    let meaning: String
    /// Whether the value stays out of every print.
    var isSecret = false

    /// The key of swift-configuration: `aram.` and the rest of the name in lower case.
    var key: String { "aram." + name.dropFirst("ARAM_".count).lowercased() }
}

extension Setting {
    static let data = Setting(
        name: "ARAM_DATA", standard: "data", meaning: "folder of the embedded database and the secret")
    static let databaseURL = Setting(
        name: "ARAM_DATABASE_URL", standard: nil, meaning: "postgres://... instead of the embedded database",
        isSecret: true)
    static let listen = Setting(
        name: "ARAM_LISTEN", standard: "127.0.0.1:8080", meaning: "address of the console and the API")
    static let baseURL = Setting(
        name: "ARAM_BASE_URL", standard: "http://127.0.0.1:8080", meaning: "address that links in mails start with")
    static let metricsListen = Setting(
        name: "ARAM_METRICS_LISTEN", standard: "127.0.0.1:9464",
        meaning: "address of /metrics, /healthz and /readyz; off switches it off")
    static let smtpURL = Setting(
        name: "ARAM_SMTP_URL", standard: nil,
        meaning: "smtp://host:port or smtps://user:password@host of the sending server",
        isSecret: true)
    static let lmtpListen = Setting(
        name: "ARAM_LMTP_LISTEN", standard: "off", meaning: "address on which mail servers hand over messages")
    static let imapAuthorities = Setting(
        name: "ARAM_IMAP_CA", standard: nil,
        meaning: "file of certificates (PEM) that IMAP servers are checked against; the machine's own without it")
    static let mailDomain = Setting(
        name: "ARAM_MAIL_DOMAIN", standard: "localhost", meaning: "domain of the reply addresses")
    static let secret = Setting(
        name: "ARAM_SECRET", standard: nil,
        meaning: "at least 32 characters that sign links; made and kept in the data folder without it",
        isSecret: true)
    static let assets = Setting(
        name: "ARAM_ASSETS", standard: "Assets", meaning: "folder of the product's own browser files")
    static let vendor = Setting(
        name: "ARAM_VENDOR", standard: "Vendor", meaning: "folder of the fetched browser files")

    static let apiRate = Setting(
        name: "ARAM_API_RATE", standard: "600", meaning: "requests a minute that one API key may send to one process")

    static let webhookNetworks = Setting(
        name: "ARAM_WEBHOOK_NETWORKS", standard: nil,
        meaning: "private networks that webhooks may reach, such as 10.1.0.0/16, with commas between; none without it")

    /// Every setting, in the order in which `aram doctor` prints them.
    static let all = [
        data, databaseURL, listen, baseURL, metricsListen, smtpURL, lmtpListen, imapAuthorities, mailDomain, secret,
        assets, vendor,
        webhookNetworks, apiRate,
    ]
}
