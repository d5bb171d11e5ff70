package import Listening
package import People
package import Primitives

/// The lists of cases that staff work from.
package enum QueueView: Hashable, Sendable {
    /// Every open case.
    case open
    /// Open cases that somebody owns.
    case mine(StaffID)
    /// Open cases that nobody owns.
    case unassigned
    /// Open cases in which the customer has the next word.
    case waiting
    /// Open cases with an angry face or angry words that no person has answered.
    case angryUnanswered
    /// Open cases of key accounts.
    case keyAccounts
    /// Closed cases, the newest first.
    case closed
}

/// A view with further conditions; an empty set asks for nothing.
package struct QueueFilter: Hashable, Sendable {
    /// The list that is narrowed.
    package var view: QueueView
    /// One of these faces.
    package var faces: Set<Face> = []
    /// One of these priorities.
    package var priorities: Set<Priority> = []
    /// One of these places in the journey.
    package var touchpoints: Set<Touchpoint> = []
    /// One of these languages of the customer.
    package var languages: Set<LanguageCode> = []
    /// One of these ways in.
    package var channels: Set<Channel> = []
    /// Waiting in this team.
    package var team: TeamID?
    /// Owned by this person.
    package var assignee: StaffID?
    /// At least this grade of anger in its words, 1...3.
    package var minimumAnger: Int?
    /// What its words show, each of it somewhere in the case, such as `topic:delivery` and `distress`.
    package var findings: Set<String> = []
    /// Words of a full-text query; white space only asks for nothing.
    package var words = ""

    /// A view without further conditions.
    package init(_ view: QueueView) { self.view = view }
}

/// The place of a row in the order of the queue; its text form goes into addresses.
package struct QueueCursor: Hashable, Sendable, CustomStringConvertible {
    let rank: Int
    let due: Int64
    let id: CaseID

    init(rank: Int, due: Int64, id: CaseID) {
        self.rank = rank
        self.due = due
        self.id = id
    }

    /// Reads the text form; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "_")
        guard parts.count == 3, let rank = Int(parts[0]), let due = Int64(parts[1]), let id = CaseID(parts[2]) else {
            return nil
        }
        self.init(rank: rank, due: due, id: id)
    }

    /// Rank, milliseconds and id with underscores between.
    package var description: String { "\(rank)_\(due)_\(id)" }
}
