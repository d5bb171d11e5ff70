import Primitives
import Statistics
import Web

/// What the data say of the effect of an answer, with everything that a careful reader would object.
struct RecoveryCard {
    let effect: RecoveryEffect

    var node: Node {
        card(InsightText.leavingRecovery) {
            div(.class("stack")) {
                for sentence in verdict { p(.class("strong")) { sentence } }
                if let slower { p { slower } }
                p(.class("muted")) { InsightText.leavingRecovered }
                for landmark in effect.landmarks {
                    landmarkPicture(landmark)
                    if landmark.gone > 0 {
                        p(.class("xs", "muted")) { InsightText.leavingGoneEarly(count: landmark.gone) }
                    }
                }
                ul(.class("stack", "stack--close", "small", "muted")) {
                    for remark in remarks { li { remark } }
                }
            }
        }
    }

    private var verdict: [Text] {
        guard let ratio = effect.recovered, let (value, low, high) = told(ratio) else {
            return [InsightText.leavingUndecided]
        }
        switch effect.verdict {
        case .leaveLess: return [InsightText.leavingLess(ratio: value, low: low, high: high)]
        case .leaveMore: return [InsightText.leavingMore(ratio: value, low: low, high: high)]
        case .undecided:
            return [
                InsightText.leavingUndecided, InsightText.leavingUndecidedRatio(ratio: value, low: low, high: high),
            ]
        }
    }

    private var slower: Text? {
        effect.slowerContact.flatMap { told($0) }.map {
            InsightText.leavingSlower(ratio: $0.value, low: $0.low, high: $0.high)
        }
    }

    /// A ratio with its interval; nil when the data bound it so little that figures would only confuse.
    private func told(_ ratio: HazardRatio) -> (value: Text, low: Text, high: Text)? {
        let interval = ratio.interval()
        guard ratio.value.isFinite, interval.lowerBound > 0.001, interval.upperBound < 1_000 else { return nil }
        return (
            .decimal(ratio.value, places: 2), .decimal(interval.lowerBound, places: 2),
            .decimal(interval.upperBound, places: 2)
        )
    }

    /// The warnings that a reader can use; what was merely left out of the log is not told here.
    private var remarks: [Text] {
        effect.warnings.compactMap { warning in
            switch warning {
            case .observational: InsightText.leavingObservational
            case .fewCustomers(let found): InsightText.leavingFewCustomers(found: found)
            case .fewLeavings(let found, let wanted): InsightText.leavingFewLeavings(found: found, wanted: wanted)
            case .fewRecovered(let found): InsightText.leavingFewRecovered(found: found)
            case .fewContacted(let found): InsightText.leavingFewContacted(found: found)
            case .effectChanges: InsightText.leavingDrifts
            case .windowBeyondData, .goneBeforeLandmark, .eventsAfterEnd, .eventsWithoutBad, .customersWithoutTime: nil
            }
        }
    }
}
