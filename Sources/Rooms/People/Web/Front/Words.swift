package import Primitives
package import Web

extension Role {
    /// The word for people.
    package var text: Text {
        switch self {
        case .agent: PeopleText.roleAgent
        case .lead: PeopleText.roleLead
        case .analyst: PeopleText.roleAnalyst
        case .administrator: PeopleText.roleAdministrator
        }
    }
}

extension Set<Role> {
    /// The words for people, in the order of the table of roles.
    package var text: Text {
        .joined(Role.allCases.filter(contains).map(\.text), separator: " · ")
    }
}

extension PresenceState {
    /// The word for people.
    package var text: Text {
        switch self {
        case .available: PeopleText.presenceAvailable
        case .onBreak: PeopleText.presenceBreak
        case .away: PeopleText.presenceAway
        }
    }

    var tone: Tone {
        switch self {
        case .available: .green
        case .onBreak: .yellow
        case .away: .plain
        }
    }
}

extension KnowledgeLevel {
    /// The word for people.
    package var text: Text {
        switch self {
        case .novice: PeopleText.knowledgeNovice
        case .user: PeopleText.knowledgeUser
        case .expert: PeopleText.knowledgeExpert
        }
    }
}

extension PreferredChannel {
    /// The word for people.
    package var text: Text {
        switch self {
        case .phone: PeopleText.channelPhone
        case .visit: PeopleText.channelVisit
        case .email: PeopleText.channelEmail
        case .letter: PeopleText.channelLetter
        }
    }

    var icon: IconName {
        switch self {
        case .phone: .phone
        case .visit: .store
        case .email: .mail
        case .letter: .fileText
        }
    }
}

extension ApiScope {
    var text: Text {
        switch self {
        case .feedbackWrite: PeopleText.scopeFeedbackWrite
        case .customersRead: PeopleText.scopeCustomersRead
        case .customersWrite: PeopleText.scopeCustomersWrite
        case .casesRead: PeopleText.scopeCasesRead
        case .casesWrite: PeopleText.scopeCasesWrite
        case .offersRead: PeopleText.scopeOffersRead
        case .offersWrite: PeopleText.scopeOffersWrite
        case .eventsRead: PeopleText.scopeEventsRead
        }
    }
}

extension LanguageCode {
    /// The language's own name, which its speakers find whatever the page's language is.
    package var ownName: String {
        switch self {
        case .english: "English"
        case .hungarian: "Magyar"
        case .persian: "فارسی"
        }
    }

    /// The languages to choose from, by their own names.
    package static var choices: [Choice] { allCases.map { Choice($0.rawValue, .verbatim($0.ownName)) } }
}

extension ThemeChoice {
    var text: Text {
        switch self {
        case .system: PeopleText.themeSystem
        case .light: PeopleText.themeLight
        case .dark: PeopleText.themeDark
        }
    }
}

/// The name of a weekday, 1 for Monday.
package func weekdayName(_ weekday: Int) -> Text {
    switch weekday {
    case 1: PeopleText.weekdayMonday
    case 2: PeopleText.weekdayTuesday
    case 3: PeopleText.weekdayWednesday
    case 4: PeopleText.weekdayThursday
    case 5: PeopleText.weekdayFriday
    case 6: PeopleText.weekdaySaturday
    default: PeopleText.weekdaySunday
    }
}
