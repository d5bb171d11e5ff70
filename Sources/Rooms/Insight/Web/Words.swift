import Primitives
import Statistics
import Web

extension Measure {
    /// The name on the dashboard.
    var name: Text {
        switch self {
        case .happiness: InsightText.measureHappiness
        case .firstReplyToAngry: InsightText.measureFirstReply
        case .wonBack: InsightText.measureWonBack
        case .promisesKept: InsightText.measurePromisesKept
        case .angryStillOpen: InsightText.measureAngryOpen
        case .responseRate: InsightText.measureResponseRate
        }
    }

    /// The written definition.
    var definition: Text {
        switch self {
        case .happiness: InsightText.definitionHappiness
        case .firstReplyToAngry: InsightText.definitionFirstReply
        case .wonBack: InsightText.definitionWonBack
        case .promisesKept: InsightText.definitionPromisesKept
        case .angryStillOpen: InsightText.definitionAngryOpen
        case .responseRate: InsightText.definitionResponseRate
        }
    }

    /// The symbol beside the name.
    var icon: IconName {
        switch self {
        case .happiness: .gauge
        case .firstReplyToAngry: .timer
        case .wonBack: .heartHandshake
        case .promisesKept: .calendarCheck
        case .angryStillOpen: .flag
        case .responseRate: .mail
        }
    }
}

extension InsightPeriod {
    /// The name of the view.
    var name: Text {
        switch self {
        case .today: InsightText.periodToday
        case .fortnight: InsightText.periodFortnight
        case .quarter: InsightText.periodQuarter
        }
    }
}

extension Face {
    /// The face of a stored word; nil for words that are no face.
    init?(word: String?) {
        switch word {
        case "delighted": self = .gold
        case "happy": self = .green
        case "disappointed": self = .yellow
        case "angry": self = .red
        default: return nil
        }
    }

    /// The stored word.
    var word: String {
        switch self {
        case .gold: "delighted"
        case .green: "happy"
        case .yellow: "disappointed"
        case .red: "angry"
        }
    }
}

extension FaceTally {
    /// The counts, best first.
    var counts: [Int] { [delighted, happy, disappointed, angry] }

    /// The four counts in words.
    var mix: Text {
        InsightText.mix(delighted: delighted, happy: happy, disappointed: disappointed, angry: angry)
    }
}

/// What a touchpoint's stored word is called.
func touchpointName(_ word: String) -> Text {
    switch word {
    case "order": InsightText.touchpointOrder
    case "delivery": InsightText.touchpointDelivery
    case "use": InsightText.touchpointUse
    case "billing": InsightText.touchpointBilling
    case "support": InsightText.touchpointSupport
    case "return": InsightText.touchpointReturn
    case "repair": InsightText.touchpointRepair
    case "store": InsightText.touchpointStore
    default: InsightText.touchpointOther
    }
}

extension LocalDay {
    /// The same day for pages, which show it in the reader's calendar.
    var civil: CivilDay { CivilDay(number: number) }
}
