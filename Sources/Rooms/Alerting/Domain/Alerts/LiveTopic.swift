/// What an open page may be told: that something of a topic has changed; the page then fetches it with its reader's rights.
package enum LiveTopic {
    /// Kinds of events of which only the pages of some people are told.
    package static let personal = ["call.rang", "call.answered", "call.ended", "call.dismissed", "call.noted"]

    /// The topics of an event of this kind, most particular first; none for events that no page shows.
    package static func topics(ofKind kind: String, caseID: String?, people: [String] = []) -> [String] {
        var topics: [String] = []
        switch kind.prefix(while: { $0 != "." }) {
        case "alert": topics = ["alerts", "inbox"]
        case "case", "complaint": topics = ["inbox", "dashboard"]
        case "feedback": topics = ["feedback", "dashboard"]
        case "promise": topics = ["promises", "dashboard"]
        case "recovery": topics = ["recoveries", "dashboard"]
        case "praise", "idea": topics = [kind.hasPrefix("idea") ? "ideas" : "praise"]
        // What a lead is asked stands among the alerts; the answer takes it away there.
        case "offer" where kind.contains("approv") || kind == "offer.withdrawn":
            topics = ["offers", "alerts", "inbox", "dashboard"]
        case "offer", "ledger": topics = ["offers", "dashboard"]
        // A call is told to those whose telephone rings; to everybody when nobody knows whose that is.
        case "call": topics = people.isEmpty ? ["calls"] : people.map { "calls:\($0)" }
        case "desk": topics = ["desk"]
        case "action", "care", "presence": topics = ["dashboard"]
        default: break
        }
        if let caseID { topics.insert("case:\(caseID)", at: 0) }
        return topics
    }
}
