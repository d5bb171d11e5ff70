import Foundation
import Handling
import Listening
import People
import Primitives
import Web

/// The fields of one rule, read from a form and written back as they were typed.
struct RuleForm {
    let currency: Currency

    /// What is stored, as the form shows it.
    func state(of rule: AlertRule) -> FormState {
        let (asked, done) = (rule.conditions, rule.effects)
        var values: [String: [String]] = [
            "kind": [rule.kind.rawValue], "name": [rule.name], "version": [String(rule.version)],
            "active": rule.isActive ? ["on"] : [],
            "face": asked.faces.map(\.rawValue), "words": [asked.words.joined(separator: "\n")],
            "anger": [String(asked.minimumAnger)], "value": [asked.minimumValue > 0 ? major(asked.minimumValue) : ""],
            "risk": [asked.minimumRisk > 0 ? major(asked.minimumRisk) : ""],
            "alive": [asked.maximumAlive > 0 ? String(asked.maximumAlive) : ""],
            "key": asked.keyAccountsOnly ? ["on"] : [], "touchpoint": asked.touchpoints.map(\.rawValue),
            "language": asked.languages.map(\.rawValue), "channel": asked.channels.map(\.rawValue),
            "repeats": [asked.repeats > 1 ? String(asked.repeats) : ""], "days": [String(asked.repeatDays)],
            "complaint": asked.complaintsOnly ? ["on"] : [], "opens": done.opensCase ? ["on"] : [],
            "priority": [done.priority.map { String($0.rawValue) } ?? "none"],
            "assignment": [Self.word(done.assignment)], "notice": done.notices.map(\.rawValue),
        ]
        for rung in done.ladder.rungs { values["rung-\(rung.people.rawValue)"] = [String(rung.minutes)] }
        return FormState(values: values)
    }

    /// Writes what was typed into the rule and notes what can not be read.
    func read(_ reader: inout FormReader, into rule: inout AlertRule) {
        rule.name = reader.words("name", required: true)
        rule.isActive = reader.isOn("active")
        guard rule.kind == .feedback else { return readWarning(&reader, into: &rule) }
        var asked = AlertConditions()
        asked.faces = Set(reader.all("face").compactMap { Listening.Face(rawValue: $0) })
        asked.words = Self.words(reader.words("words", limit: 2000))
        asked.minimumAnger = reader.number("anger", in: 0...3, required: false) ?? 0
        asked.minimumValue = minor(&reader, "value")
        asked.minimumRisk = minor(&reader, "risk")
        asked.maximumAlive = reader.number("alive", in: 1...99, required: false) ?? 0
        asked.keyAccountsOnly = reader.isOn("key")
        asked.touchpoints = Set(reader.all("touchpoint").compactMap { Touchpoint(rawValue: $0) })
        asked.languages = Set(reader.all("language").compactMap { LanguageCode(rawValue: $0) })
        asked.channels = Set(reader.all("channel").compactMap { Channel(rawValue: $0) })
        asked.repeats = reader.number("repeats", in: 1...50, required: false) ?? 0
        asked.repeatDays = reader.number("days", in: 1...365, required: false) ?? 30
        asked.complaintsOnly = reader.isOn("complaint")
        rule.conditions = asked
        rule.effects = effects(&reader, mayOpenCase: true)
    }

    /// A rule about early warnings knows places, ways of telling and a ladder; there is no customer and so no case.
    private func readWarning(_ reader: inout FormReader, into rule: inout AlertRule) {
        rule.conditions = AlertConditions()
        rule.conditions.touchpoints = Set(reader.all("touchpoint").compactMap { Touchpoint(rawValue: $0) })
        rule.effects = effects(&reader, mayOpenCase: false)
        rule.effects.priority = nil
        rule.effects.assignment = .nobody
    }

    private func effects(_ reader: inout FormReader, mayOpenCase: Bool) -> AlertEffects {
        var done = AlertEffects()
        done.opensCase = mayOpenCase && reader.isOn("opens")
        done.priority = Int(reader.words("priority")).flatMap { Priority(rawValue: $0) }
        let owner = reader.words("assignment")
        done.assignment = owner == "nobody" ? .nobody : TeamID(owner).map { .team($0) } ?? .onShift
        done.notices = Set(reader.all("notice").compactMap { AlertEffects.Notice(rawValue: $0) })
        done.ladder = AlertLadder(
            AlertLadder.People.allCases.compactMap { people in
                reader.number("rung-\(people.rawValue)", in: AlertLadder.minutes, required: false)
                    .map { AlertLadder.Rung(people, minutes: $0) }
            })
        if !done.opensCase && done.notices.isEmpty { reader.refuse("notice", RuleRefusal.doesNothing.text) }
        if done.ladder.rungs.isEmpty { reader.refuse("rung-owner", RuleRefusal.ladderEmpty.text) }
        return done
    }

    /// Words between commas or line ends, in any of the three scripts.
    static func words(_ text: String) -> [String] {
        text.split { ",،;؛\n/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private static func word(_ assignment: AlertEffects.Assignment) -> String {
        switch assignment {
        case .nobody: "nobody"
        case .onShift: "on_shift"
        case .team(let team): team.description
        }
    }

    private var unit: Int64 { (0..<currency.fractionDigits).reduce(1) { value, _ in value * 10 } }

    private func major(_ minor: Int64) -> String {
        let (whole, rest) = minor.quotientAndRemainder(dividingBy: unit)
        guard rest != 0 else { return String(whole) }
        let digits = String(rest)
        return "\(whole).\(String(repeating: "0", count: currency.fractionDigits - digits.count))\(digits)"
    }

    /// Whole units of the currency, since a threshold needs no cents; a point with cents is taken as well.
    private func minor(_ reader: inout FormReader, _ name: String) -> Int64 {
        let text = latinDigits(reader.words(name)).filter { $0 != " " && $0 != "\u{A0}" && $0 != "٬" && $0 != "," }
        guard !text.isEmpty else { return 0 }
        guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), value >= 0,
            value < 1_000_000_000_000,
            text.allSatisfy({ $0.isNumber || $0 == "." })
        else {
            reader.refuse(name, WebText.fieldNotNumber)
            return 0
        }
        return NSDecimalNumber(decimal: value * Decimal(unit)).int64Value
    }
}
