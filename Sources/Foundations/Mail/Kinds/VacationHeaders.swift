/// Header fields by which machines give themselves away, lower-case.
enum VacationHeaders {
    /// Set by vacation programs and ticket systems on automatic mail only.
    static let always = [
        "x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-auto-reply-from", "x-mail-autoreply",
        "x-facebook-notify", "x-vacation", "x-cron-env",
    ]
    /// Set by mailing lists and newsletters.
    static let lists = ["list-id", "list-unsubscribe", "list-post", "list-help", "mailing-list", "x-mailing-list"]
    /// Set by senders of campaigns.
    static let campaigns = [
        "feedback-id", "x-campaign-id", "x-campaignid", "x-mailgun-tag", "x-mc-user", "x-csa-complaints",
    ]

    /// `Precedence: auto_reply` is a vacation program's; bulk and list are judged with the lists.
    static func precedence(_ headers: MailHeaders) -> Bool {
        ["auto_reply", "auto-reply", "autoreply"].contains(headers.precedence ?? "")
            || headers.first("x-precedence")?.lowercased().contains("auto") ?? false
    }

    /// A multipart/report of type disposition-notification.
    static func isReadReceipt(_ headers: MailHeaders) -> Bool {
        let type = headers.first("content-type")?.lowercased() ?? ""
        return type.hasPrefix("multipart/report") && type.contains("disposition-notification")
    }
}
