package import TextAnalysis

extension Findings {
    /// What these findings say about one aspect, in the words that ``FindingAspect`` names.
    package func value(of aspect: FindingAspect) -> String {
        switch aspect {
        case .anger: String(anger.rawValue)
        case .distress: distress ? "1" : "0"
        case .confusion: confusion ? "1" : "0"
        case .abuse: abuse.rawValue
        case .problem: problem.rawValue
        case .topic(let topic): has(topic) ? "1" : "0"
        case .intent(let intent): has(intent) ? "1" : "0"
        case .stake(let stake): has(stake) ? "1" : "0"
        }
    }

    /// The findings with one aspect set; nil when the aspect has no such value.
    ///
    /// Words are always about something: without a topic they get `other`, which never stands beside another.
    package func setting(_ aspect: FindingAspect, to value: String) -> Findings? {
        var next = self
        switch aspect {
        case .anger:
            guard let grade = Int(value).flatMap({ Anger(rawValue: $0) }) else { return nil }
            next.anger = grade
        case .abuse:
            guard let kind = Abuse(rawValue: value) else { return nil }
            next.abuse = kind
        case .problem:
            guard let kind = ProblemKind(rawValue: value) else { return nil }
            next.problem = kind
        case .distress, .confusion, .topic, .intent, .stake:
            guard value == "1" || value == "0" else { return nil }
            next.put(aspect, value == "1")
        }
        return next
    }

    private mutating func put(_ aspect: FindingAspect, _ isThere: Bool) {
        switch aspect {
        case .distress: distress = isThere
        case .confusion: confusion = isThere
        case .topic(let topic):
            topics = isThere ? topics.union([topic]) : topics.subtracting([topic])
            if topics.count > 1, topic != .other { topics.remove(.other) }
            if isThere, topic == .other { topics = [.other] }
            if topics.isEmpty { topics = [.other] }
        case .intent(let intent): intents = isThere ? intents.union([intent]) : intents.subtracting([intent])
        case .stake(let stake): atStake = isThere ? atStake.union([stake]) : atStake.subtracting([stake])
        case .anger, .abuse, .problem: break
        }
    }

    /// The words under which lists and measures find these findings, such as `topic:delivery` and `anger:2`, in order.
    package var labels: [String] {
        var all = topics.map { "topic:\($0.rawValue)" } + intents.map { "intent:\($0.rawValue)" }
        all += atStake.map { "stake:\($0.rawValue)" }
        if anger != .none { all.append("anger:\(anger.rawValue)") }
        if abuse != .none { all.append("abuse:\(abuse.rawValue)") }
        if distress { all.append("distress") }
        if confusion { all.append("confusion") }
        return all.sorted()
    }
}
