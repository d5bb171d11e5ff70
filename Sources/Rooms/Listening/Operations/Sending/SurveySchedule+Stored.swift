import Primitives
import Storage

extension SurveySchedule {
    /// The JSON of the column `schedule`.
    var stored: JSONValue {
        [
            "every_days": .int(Int64(everyDays)), "most_a_day": .int(Int64(mostADay)), "from": .int(Int64(fromHour)),
            "to": .int(Int64(toHour)),
        ]
    }

    init?(stored: JSONValue) {
        guard let days = stored["every_days"]?.integer, let most = stored["most_a_day"]?.integer,
            let from = stored["from"]?.integer, let to = stored["to"]?.integer
        else { return nil }
        self.init(everyDays: Int(days), mostADay: Int(most), fromHour: Int(from), toHour: Int(to))
    }
}
