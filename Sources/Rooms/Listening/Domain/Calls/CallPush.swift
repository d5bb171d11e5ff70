/// What a telephone system tells about one call, as it wrote it.
package struct CallPush: Hashable, Sendable {
    /// What happened.
    package let event: CallEvent
    /// The system's own name of the call.
    package let reference: String
    /// Who called whom; nil when the system leaves it away behind the first event.
    package let direction: CallDirection?
    /// The number that the call comes from.
    package let from: String
    /// The number that was dialled.
    package let to: String
    /// Extensions, or names, of those whose telephones ring or who speak.
    package let users: [String]
    /// The extension that answered.
    package let answering: String

    /// The longest value that is taken, in characters, and the most users of one call.
    package static let limits = (characters: 200, users: 50)

    /// A push as it was read.
    package init(
        _ event: CallEvent, reference: String, direction: CallDirection? = nil, from: String = "", to: String = "",
        users: [String] = [], answering: String = ""
    ) {
        self.event = event
        self.reference = reference
        self.direction = direction
        self.from = from
        self.to = to
        self.users = users
        self.answering = answering
    }

    /// Who may be meant on our side, the surest first.
    func ourSide(of direction: CallDirection) -> [String] {
        switch (direction, event) {
        case (.outgoing, _): [from, answering] + users
        case (.incoming, .newCall): users + [answering, to]
        // A list of users behind the ringing names everybody whose telephone rang, not the one who took the call.
        case (.incoming, _): [answering] + (users.count == 1 ? users : []) + [to]
        }
    }
}

/// The three moments of a call that telephone systems tell, in the words of the common generic push.
package enum CallEvent: String, CaseIterable, Sendable {
    case newCall
    case answer
    case hangup

    /// What can only come behind it.
    var later: Set<CallEvent> {
        switch self {
        case .newCall: [.answer, .hangup]
        case .answer: [.hangup]
        case .hangup: []
        }
    }

    /// The kind of its event in the log.
    var kind: String {
        switch self {
        case .newCall: "call.rang"
        case .answer: "call.answered"
        case .hangup: "call.ended"
        }
    }
}

/// Who called whom.
package enum CallDirection: String, CaseIterable, Sendable {
    /// The customer called us.
    case incoming = "in"
    /// We called the customer.
    case outgoing = "out"
}
