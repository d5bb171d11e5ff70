import People
package import Primitives
import Statistics
package import Storage

/// The most rows that a model learns from and is judged by; of more customers every second, third and so on is taken.
private let mostRows = 40_000
/// The likeliest and the most valuable that are listed, so many of each.
private let listed = 500

/// Learns anew who leaves and keeps the list of customers likely to; run it after ``forecastValues(by:in:)``.
///
/// The customers are read twice, some thousand at a time: to learn, and to ask the model about each.
@discardableResult
package func findLeaving(by act: Act, in database: Database) async throws -> ChurnReport {
    let total = try await database.read(in: act.tenant) { snapshot in
        try snapshot.count(
            "SELECT COUNT(*) AS n FROM customers WHERE tenant_id = \(snapshot.tenant) AND merged_into IS NULL")
    }
    var run = ChurnRun(startedAt: act.at, done: 0, total: total * 2)
    try await keep(run, act, database)
    let model = try await learn(every: max(1, total / mostRows), &run, act, database)
    let asked = try await ask(model, &run, act, database)
    let lines = ListedLeaving.list(asked.customers, count: listed)
    for start in stride(from: 0, to: lines.count, by: 250) {
        let page = lines[start..<min(start + 250, lines.count)]
        try await database.write(in: act.tenant) { try ChurnRecord.keep(page, at: act.at, in: $0) }
    }
    let (report, count, values) = (model.report, asked.customers.count, asked.values)
    let risk = try? ValueAtRisk(  // Without a known value there is no sum, and the page says so.
        values: values.map(\.value), probabilities: values.map(\.chance), futures: 1_000, seed: 2_026)
    try await database.write(in: act.tenant) { tx in
        let currency = try TenantRecord.find(tx.tenant, in: tx)?.currency ?? .euro
        try ChurnRecord.finish(
            ChurnNight(
                at: act.at, report: report, customers: count, valued: values.count,
                risk: risk.map { Int64($0.expected.rounded()) },
                riskInterval: risk.map {
                    Int64($0.interval.lowerBound.rounded())...Int64($0.interval.upperBound.rounded())
                },
                currency: currency),
            by: act, in: tx)
    }
    return report
}

private func learn(
    every step: Int, _ run: inout ChurnRun, _ act: Act, _ database: Database
) async throws -> ChurnModel {
    let half = ChurnRows.silence
    var (learning, judging) = (ChurnRows(at: act.at - half - half), ChurnRows(at: act.at - half))
    var (last, number): (CustomerID?, Int) = (nil, 0)
    while true {
        let behind = last
        let page = try await database.read(in: act.tenant) { try TrailPages.after(behind, until: act.at, in: $0) }
        guard let end = page.last else { break }
        for trail in page {
            if number % step == 0 {
                learning.add(trail)
                judging.add(trail)
            }
            number += 1
        }
        last = end.customer
        run.done += page.count
        try await keep(run, act, database)
    }
    return ChurnModel(learning: learning, judging: judging)
}

/// What the model says of everybody, with the values of those whose value is known.
private struct Asked {
    var customers: [(prediction: ChurnPrediction, risk: Int64?)] = []
    var values: [(value: Double, chance: Double)] = []
}

private func ask(
    _ model: ChurnModel, _ run: inout ChurnRun, _ act: Act, _ database: Database
) async throws -> Asked {
    var (asked, last): (Asked, CustomerID?) = (Asked(), nil)
    guard model.report.state == .fitted else { return asked }
    while true {
        let behind = last
        let (page, worths) = try await database.read(in: act.tenant) { snapshot in
            let page = try TrailPages.after(behind, until: act.at, in: snapshot)
            return (page, try ChurnRecord.presentWorths(of: page, in: snapshot))
        }
        guard let end = page.last else { break }
        for prediction in page.compactMap({ model.prediction(of: $0, at: act.at) }) {
            let worth = worths[prediction.customer]
            if let worth { asked.values.append((worth, prediction.chance)) }
            asked.customers.append((prediction, worth.map { Int64(($0 * prediction.chance).rounded()) }))
        }
        last = end.customer
        run.done += page.count
        try await keep(run, act, database)
    }
    return asked
}

private func keep(_ run: ChurnRun, _ act: Act, _ database: Database) async throws {
    try await database.write(in: act.tenant) { try ChurnRecord.note(run, in: $0) }
}
