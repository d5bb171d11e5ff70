package import Primitives
import Statistics
package import Storage

/// Looks at the finished days and raises each signal that is news, once; gives what was raised.
@discardableResult
package func raiseWarnings(by act: Act, in tx: Transaction) throws -> [WarningSignal] {
    let charts = try WarningCharts.load(at: act.at, in: tx).charts
    var raised: [WarningSignal] = []
    for chart in charts {
        let today = chart.firstDay.adding(days: WarningChart.length)
        for signal in chart.signals {
            let earlier = try WarningRecord.days(of: signal.touchpoint, in: tx)
            guard signal.isNews(on: today, after: earlier) else { continue }
            try WarningRecord.keep(signal, at: act.at, in: tx)
            tx.append(
                Event(
                    "insight.warning", subject: act.newID(Identifier<WarningTag>.self).uuid,
                    facts: [
                        "touchpoint": .string(signal.touchpoint), "day": .string(signal.day.iso8601),
                        "chart": .string(signal.chart.rawValue), "unhappy": .int(Int64(signal.share.count)),
                        "answers": .int(Int64(signal.share.total)), "usual": .double(signal.usual),
                    ], act: act))
            raised.append(signal)
        }
    }
    return raised
}

/// Marks the ids under which warnings stand in the log.
enum WarningTag {}
