import Handling
import Listening
import People
import Primitives
import Web

/// A rule in plain words: what must hold, and what then happens.
struct RuleSentences {
    let rule: AlertRule
    let currency: Currency
    let teams: [TeamID: String]

    /// One text for each condition that is set; one that says so when there is none.
    var conditions: [Text] {
        let asked = rule.conditions
        var parts: [Text] = rule.kind == .earlyWarning ? [AlertingText.whenWarning] : []
        if !asked.faces.isEmpty {
            parts.append(
                AlertingText.whenFaces(list: listed(Listening.Face.allCases.filter(asked.faces.contains).map(\.text))))
        }
        if !asked.words.isEmpty {
            parts.append(AlertingText.whenWords(list: listed(asked.words.map { .verbatim("“\($0)”") })))
        }
        if asked.minimumAnger > 0 { parts.append(AlertingText.whenAnger(grade: asked.minimumAnger)) }
        if asked.minimumValue > 0 {
            parts.append(
                AlertingText.whenValue(amount: .money(Money(minorUnits: asked.minimumValue, currency: currency))))
        }
        if asked.minimumRisk > 0 {
            parts.append(
                AlertingText.whenRisk(amount: .money(Money(minorUnits: asked.minimumRisk, currency: currency))))
        }
        if asked.maximumAlive > 0 { parts.append(AlertingText.whenAlive(share: Double(asked.maximumAlive) / 100)) }
        if asked.keyAccountsOnly { parts.append(AlertingText.whenKeyAccount) }
        if !asked.touchpoints.isEmpty {
            parts.append(
                AlertingText.whenTouchpoints(
                    list: listed(Touchpoint.allCases.filter(asked.touchpoints.contains).map(\.text))))
        }
        if !asked.languages.isEmpty {
            parts.append(
                AlertingText.whenLanguages(
                    list: listed(LanguageCode.allCases.filter(asked.languages.contains).map(\.nameOfItself))))
        }
        if !asked.channels.isEmpty {
            parts.append(
                AlertingText.whenChannels(list: listed(Channel.allCases.filter(asked.channels.contains).map(\.text))))
        }
        if asked.repeats > 1 { parts.append(AlertingText.whenRepeats(times: asked.repeats, days: asked.repeatDays)) }
        if asked.complaintsOnly { parts.append(AlertingText.whenComplaint) }
        return parts.isEmpty ? [AlertingText.whenAnything] : parts
    }

    /// One text for each thing that happens, the ladder last.
    var effects: [Text] {
        let done = rule.effects
        var parts: [Text] = []
        if done.opensCase { parts.append(AlertingText.doesCase) }
        if let priority = done.priority { parts.append(AlertingText.doesPriority(priority: priority.text)) }
        switch done.assignment {
        case .nobody: break
        case .onShift: parts.append(AlertingText.doesShift)
        case .team(let team): parts.append(AlertingText.doesTeam(team: teams[team] ?? "?"))
        }
        if !done.notices.isEmpty {
            parts.append(
                AlertingText.doesTell(
                    list: .list(AlertEffects.Notice.allCases.filter(done.notices.contains).map(\.text))))
        }
        let rungs = done.ladder.rungs.map { AlertingText.rung(people: $0.people.text, minutes: $0.minutes) }
        parts.append(.joined(rungs, separator: " → "))
        return parts
    }

    private func listed(_ parts: [Text]) -> Text { .joined(parts, separator: " · ") }
}

extension AlertEffects.Notice {
    /// What people call the way of telling.
    var text: Text {
        switch self {
        case .live: AlertingText.noticeLive
        case .email: AlertingText.noticeEmail
        case .webhook: AlertingText.noticeWebhook
        }
    }
}

extension AlertLadder.People {
    /// What people call the group of a rung.
    var text: Text {
        switch self {
        case .owner: AlertingText.rungOwner
        case .shift: AlertingText.rungShift
        case .leads: AlertingText.rungLeads
        case .leadsAndAnalysts: AlertingText.rungLeadsAndAnalysts
        case .administrators: AlertingText.rungAdministrators
        }
    }
}

extension LanguageCode {
    /// The language's own name, which its speakers find whatever the page's language is.
    var nameOfItself: Text {
        switch self {
        case .english: .verbatim("English")
        case .hungarian: .verbatim("Magyar")
        case .persian: .verbatim("فارسی")
        }
    }
}
