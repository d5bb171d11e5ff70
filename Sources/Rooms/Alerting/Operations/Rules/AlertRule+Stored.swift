import Handling
import Listening
import People
import Primitives

extension AlertConditions {
    /// The JSON form; conditions that are not set are left out.
    var stored: JSONValue {
        var members: [String: JSONValue] = [:]
        members["faces"] = faces.isEmpty ? nil : .sorted(faces.map(\.rawValue))
        members["words"] = words.isEmpty ? nil : .array(words.map { .string($0) })
        members["anger"] = minimumAnger == 0 ? nil : .int(Int64(minimumAnger))
        members["value"] = minimumValue == 0 ? nil : .int(minimumValue)
        members["value_at_risk"] = minimumRisk == 0 ? nil : .int(minimumRisk)
        members["alive_percent"] = maximumAlive == 0 ? nil : .int(Int64(maximumAlive))
        members["key_accounts"] = keyAccountsOnly ? true : nil
        members["touchpoints"] = touchpoints.isEmpty ? nil : .sorted(touchpoints.map(\.rawValue))
        members["languages"] = languages.isEmpty ? nil : .sorted(languages.map(\.rawValue))
        members["channels"] = channels.isEmpty ? nil : .sorted(channels.map(\.rawValue))
        members["repeats"] = repeats <= 1 ? nil : .int(Int64(repeats))
        members["repeat_days"] = repeats <= 1 ? nil : .int(Int64(repeatDays))
        members["complaints"] = complaintsOnly ? true : nil
        return .object(members)
    }

    /// Reads the JSON form; words that a newer program wrote and this one does not know are left out.
    init(stored json: JSONValue) {
        self.init()
        faces = json["faces"].words()
        words = json["words"]?.elements?.compactMap(\.text) ?? []
        minimumAnger = Int(json["anger"]?.integer ?? 0)
        minimumValue = json["value"]?.integer ?? 0
        minimumRisk = json["value_at_risk"]?.integer ?? 0
        maximumAlive = Int(json["alive_percent"]?.integer ?? 0)
        keyAccountsOnly = json["key_accounts"]?.truth ?? false
        touchpoints = json["touchpoints"].words()
        languages = json["languages"].words()
        channels = json["channels"].words()
        repeats = Int(json["repeats"]?.integer ?? 0)
        repeatDays = Int(json["repeat_days"]?.integer ?? 30)
        complaintsOnly = json["complaints"]?.truth ?? false
    }
}

extension AlertEffects {
    /// The JSON form.
    var stored: JSONValue {
        let owner: JSONValue =
            switch assignment {
            case .nobody: "nobody"
            case .onShift: "on_shift"
            case .team(let team): .id(team)
            }
        return [
            "opens_case": .bool(opensCase), "priority": priority.map { .int(Int64($0.rawValue)) } ?? .null,
            "assignment": owner, "notices": .sorted(notices.map(\.rawValue)),
            "ladder": ladder.stored,
        ]
    }

    /// Reads the JSON form.
    init(stored json: JSONValue) {
        self.init()
        opensCase = json["opens_case"]?.truth ?? true
        priority = json["priority"]?.integer.flatMap { Priority(rawValue: Int($0)) }
        notices = json["notices"].words()
        ladder =
            AlertLadder(stored: json["ladder"]) ?? .standard(minutes: Int(json["acknowledge_minutes"]?.integer ?? 15))
        assignment =
            switch json["assignment"]?.text {
            case "nobody": .nobody
            case let text?: TeamID(text).map { .team($0) } ?? .onShift
            case nil: .onShift
            }
    }
}

extension AlertLadder {
    /// The JSON form: a list of rungs.
    var stored: JSONValue {
        .array(rungs.map { ["people": .string($0.people.rawValue), "minutes": .int(Int64($0.minutes))] })
    }

    /// Reads the JSON form; nil without a rung that this program knows.
    init?(stored json: JSONValue?) {
        let rungs = (json?.elements ?? []).compactMap { rung -> Rung? in
            guard let people = rung["people"]?.text.flatMap({ People(rawValue: $0) }),
                let minutes = rung["minutes"]?.integer
            else { return nil }
            return Rung(people, minutes: Int(minutes))
        }
        guard !rungs.isEmpty else { return nil }
        self.init(rungs)
    }
}

extension JSONValue {
    fileprivate static func sorted(_ words: [String]) -> JSONValue { .array(words.sorted().map { .string($0) }) }
}

extension JSONValue? {
    fileprivate func words<Word: RawRepresentable<String> & Hashable>() -> Set<Word> {
        Set(self?.elements?.compactMap { $0.text.flatMap { Word(rawValue: $0) } } ?? [])
    }
}
