import Listening
import Primitives
import Web

/// A touchpoint's name, or the words for all together.
func warningPlace(_ touchpoint: Touchpoint?) -> Text { touchpoint?.text ?? AlertingText.warningAll }

extension EarlyWarning {
    /// What the chart saw, as a sentence with place and day.
    var told: Text {
        let day = Text.day(CivilDay(number: day.number), .dayMonth)
        return switch chart {
        case .share:
            AlertingText.warningShare(
                place: warningPlace(touchpoint), day: day, count: unhappy, total: answers, usual: usual)
        case .sum: AlertingText.warningSum(place: warningPlace(touchpoint), day: day, usual: usual)
        }
    }
}

extension AlertMatter {
    /// The page that shows it, where that is not a case; the charts have one card a touchpoint.
    var page: String? {
        guard case .warning(let touchpoint) = self else { return nil }
        return "/warnings#chart-\(touchpoint?.rawValue ?? "all")"
    }
}
