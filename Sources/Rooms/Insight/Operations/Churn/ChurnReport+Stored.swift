import Primitives
import Statistics

extension ChurnReport {
    /// The report as JSON.
    var stored: JSONValue {
        [
            "state": .string(state.rawValue), "learnt": .share(learnt.leavers), "judged": .share(judged.leavers),
            "quality": quality?.stored ?? .null,
            "weights": .array(weights.map { ["of": .string($0.property.rawValue), "value": .double($0.value)] }),
        ]
    }

    /// A stored report; nil when it was written by a newer release.
    init?(stored value: JSONValue) {
        guard let state = value["state"]?.text.flatMap({ State(rawValue: $0) }),
            let learnt = Share(pair: value["learnt"]), let judged = Share(pair: value["judged"])
        else { return nil }
        let weights = (value["weights"]?.elements ?? []).compactMap { item -> Weight? in
            guard let property = item["of"]?.text.flatMap({ ChurnProperty(rawValue: $0) }),
                let number = item["value"]?.number
            else { return nil }
            return Weight(property, number)
        }
        self.init(
            state: state, learnt: Lot(learnt), judged: Lot(judged),
            quality: value["quality"].flatMap { Quality(stored: $0) }, weights: weights)
    }
}

extension ChurnReport.Quality {
    fileprivate var stored: JSONValue {
        [
            "area": .double(area), "low": .double(areaInterval.lowerBound), "high": .double(areaInterval.upperBound),
            "slope": slope.map { .double($0) } ?? .null, "intercept": intercept.map { .double($0) } ?? .null,
            "expected": .double(expected), "seen": .double(seen),
            "fifths": .array(
                fifths.map {
                    ["left": .share($0.leavers), "expected": .double($0.expected), "lift": .double($0.lift)]
                }),
        ]
    }

    fileprivate init?(stored value: JSONValue) {
        guard let area = value["area"]?.number, let low = value["low"]?.number, let high = value["high"]?.number,
            low <= high, let expected = value["expected"]?.number, let seen = value["seen"]?.number
        else { return nil }
        let fifths = (value["fifths"]?.elements ?? []).compactMap { item -> ChurnReport.Fifth? in
            guard let share = Share(pair: item["left"]), let expected = item["expected"]?.number,
                let lift = item["lift"]?.number
            else { return nil }
            return ChurnReport.Fifth(leavers: share, expected: expected, lift: lift)
        }
        self.init(
            area: area, areaInterval: low...high, slope: value["slope"]?.number, intercept: value["intercept"]?.number,
            expected: expected, seen: seen, fifths: fifths)
    }
}
