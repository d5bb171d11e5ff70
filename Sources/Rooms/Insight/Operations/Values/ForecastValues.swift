import People
package import Primitives
package import Storage

/// Makes the forecast of a brand anew from its orders and keeps it; some hundred customers in each transaction.
@discardableResult
package func forecastValues(by act: Act, in database: Database) async throws -> ValueBasis {
    let (tenant, buyers) = try await database.read(in: act.tenant) { snapshot in
        guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot) else { throw TenantRefusal.unknown }
        return (tenant, try loadBuyers(at: act.at, of: tenant, in: snapshot))
    }
    let forecast = ValueForecast(of: buyers)
    for start in stride(from: 0, to: forecast.values.count, by: 400) {
        let page = forecast.values[start..<min(start + 400, forecast.values.count)]
        try await database.write(in: act.tenant) { try ValueRecord.keep(page, at: act.at, in: $0) }
    }
    let basis = forecast.basis
    try await database.write(in: act.tenant) {
        try ValueRecord.finish(basis, currency: tenant.currency, by: act, in: $0)
    }
    return basis
}
