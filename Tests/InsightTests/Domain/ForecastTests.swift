import Statistics
import Testing

@testable import Insight

@Suite struct `Forecasting what customers are worth` {
    @Test func `under a hundred customers with a repeat purchase nothing is said`() {
        let few = Market(customers: 110).buyers
        let repeaters = few.count { $0.history.repeats > 0 }
        #expect(repeaters < 100 && repeaters > 50)
        let forecast = ValueForecast(of: few)
        #expect(forecast.basis == ValueBasis(state: .thin, customers: 110, repeaters: repeaters))
        #expect(forecast.values.isEmpty)
    }

    @Test func `who bought lately is likelier to be there than who has been silent for long`() throws {
        let forecast = ValueForecast(of: Market(customers: 600).buyers)
        #expect(forecast.basis.state == .fitted && forecast.values.count == 600)
        let known = zip(Market(customers: 600).visits, forecast.values).filter { $0.1.chance != nil }
        let lately = known.filter { ($0.0.last ?? 0) < 20 }.compactMap(\.1.chance)
        let long = known.filter { ($0.0.last ?? 0) > 400 }.compactMap(\.1.chance)
        #expect(lately.count > 10 && long.count > 10)
        let (least, most) = try (#require(lately.min()), #require(long.max()))
        #expect(least > most)
        #expect(forecast.values.allSatisfy { $0.chance.map { (0.01...0.99).contains($0) } ?? ($0.repeats == 0) })
        #expect(forecast.values.allSatisfy { $0.purchases >= 0 && ($0.worth ?? -1) >= 0 })
    }

    @Test func `the forecast is checked on the last half year`() throws {
        let check = try #require(ValueForecast(of: Market(customers: 600).buyers).basis.checkPercent)
        #expect(abs(check) < 25)
    }

    @Test func `nobody who bought once gets a probability`() {
        let once = Market(customers: 600).buyers.filter { $0.history.repeats == 0 }.map(\.customer)
        let values = ValueForecast(of: Market(customers: 600).buyers).values.filter { once.contains($0.customer) }
        #expect(!values.isEmpty && values.allSatisfy { $0.chance == nil })
    }
}
