import Foundation
import Testing

@Suite struct `Asking about the silent and about compensation` {
    /// Two hundred customers over two years, who buy and stay away by seeded chance, and one who sends back what comes late.
    private func purchases() -> (text: String, lastDay: [String: Int]) {
        var state: UInt64 = 42
        func chance() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 11) + 0.5) * 0x1p-53
        }
        var (lines, last) = (["customer,date,amount,returned"], [String: Int]())
        func buy(_ name: String, _ day: Int, _ returned: Bool) {
            let date = Date(timeIntervalSince1970: 1_700_006_400 + Double(day) * 86_400)
            lines.append(
                "\(name),\(date.formatted(.iso8601.year().month().day())),\(10 + day % 7),\(returned ? "yes" : "no")")
            last[name] = max(last[name] ?? 0, day)
        }
        for customer in 0..<200 {
            let gap = 15 + 45 * chance()
            var day = 300 * chance()
            repeat {
                buy("c\(customer)", Int(day), false)
                day -= gap * log(chance())
            } while day < 730 && chance() > 0.12
        }
        for visit in 0..<8 { buy("sender", 380 + visit * 20, false) }
        for visit in 0..<8 { buy("sender", 580 + visit * 18, visit % 2 == 0) }
        buy("c0", 729, false)
        return (lines.joined(separator: "\n"), last)
    }

    @Test func `who stopped buying is named with the fall, and who complained is left out`() throws {
        let (text, lastDay) = purchases()
        let file = try ShortLived(text)
        let found = try ask("silent", file.path, "--json").json["customers"].list
        let names = try found.map { try $0["customer"].text }
        let first = try #require(names.first)
        #expect(names.count > 3 && !names.contains("c0"))
        for name in names { #expect((lastDay[name] ?? 0) < 700, "\(name)") }
        let reason = try found[0]["reasons"].list[0]
        #expect(try reason["kind"].text == "chance_fell" && reason["from"].number > reason["to"].number)
        let complaints = try ShortLived("customer\n\(first)\n")
        let fewer = try ask("silent", file.path, "--complaints", complaints.path, "--json").json
        let others = try fewer["customers"].list.map { try $0["customer"].text }
        #expect(!others.contains(first))
        #expect(try fewer["complained"].number == 1)
        let told = ask("silent", file.path).out.joined()
        #expect(told.contains("fell from") && told.contains("Without --complaints"))
    }

    @Test func `more returns than before are a reason`() throws {
        let file = try ShortLived(purchases().text)
        let found = try ask("silent", file.path, "--returned", "returned", "--json").json
        let one = try #require(try found["customers"].list.first { try $0["customer"].text == "sender" })
        #expect(try one["reasons"].list.contains { try $0["kind"].text == "returns_rose" })
    }

    @Test func `a period without length and a summary table are refused`() throws {
        let file = try ShortLived(purchases().text)
        #expect(ask("silent", file.path, "--period", "0").code == 2)
        #expect(ask("silent", Acceptance.path("clv/cdnow_sample_cbs.csv")).code == 2)
    }

    @Test func `compensation has its return and its costs with intervals`() throws {
        let rows = (0..<400).map { row -> String in
            let treated = row % 2 == 0
            let stayed = treated ? row % 5 != 0 : row % 5 > 2
            return "\(treated ? 1 : 0),\(stayed ? "yes" : "no"),200,\(treated ? 20 + row % 9 : 0)"
        }
        let file = try ShortLived((["compensated,stayed,value,cost"] + rows).joined(separator: "\n"))
        let asked = ask("compensation", file.path, "--json", "--svg", "r.svg")
        let found = try asked.json
        // 80 % stayed against 40 %: 80 saved for 24 spent.
        #expect(abs(try found["effect"]["diff"].number - 0.4) < 1e-12)
        let cost = Double((0..<200).reduce(0) { $0 + 20 + (2 * $1) % 9 }) / 200
        #expect(abs(try found["return_on_compensation"]["value"].number - (80 - cost) / cost) < 1e-9)
        #expect(abs(try found["cost_per_recovery"]["value"].number - cost / 0.8) < 1e-9)
        #expect(abs(try found["cost_per_additional_recovery"]["value"].number - cost / 0.4) < 1e-9)
        let interval = try found["return_on_compensation"]["fieller95"].numbers
        #expect(interval[0] < (80 - cost) / cost && interval[1] > (80 - cost) / cost)
        #expect(asked.files["r.svg"]?.contains("<svg") == true)
    }

    @Test func `a cost without compensation and too few on one side are refused`() throws {
        let bad = try ShortLived("compensated,stayed,value,cost\n0,yes,200,5\n1,yes,200,5\n")
        let asked = ask("compensation", bad.path)
        #expect(asked.code == 2 && asked.err.joined().contains("row 1") && asked.err.joined().contains("\"cost\""))
        let few = try ShortLived("compensated,stayed,value,cost\n0,yes,200,0\n1,yes,200,5\n")
        #expect(ask("compensation", few.path).err.joined().contains("at least 10 of each"))
    }

    @Test func `arguments that are none end with 2 and say what is wrong`() {
        for (arguments, word) in [
            (["clv"], "file"), (["churn", "a.csv"], "--target"), (["charts", "a.csv", "--chart", "pie"], "pie"),
            (["nonsense"], "nonsense"), (["silent", "a.csv", "--period", "soon"], "soon"),
        ] {
            let found = ask(arguments[0], and: Array(arguments.dropFirst()))
            #expect(found.code == 2 && found.out.isEmpty, "\(arguments)")
            #expect(found.err.joined().contains(word), "\(found.err)")
        }
        #expect(ask("clv", "--help").code == 0)
    }
}
