import Testing

@Suite struct `Asking for early warning` {
    private let file = Acceptance.path("spc/daily_feedback.csv")

    private func series() throws -> Golden { try Acceptance.golden("spc/spc_golden.json")["series"] }

    @Test func `the p-chart learns and alarms as in the reference`() throws {
        let wanted = try series()
        let asked = ask("charts", file, "--chart", "p", "--json", "--svg", "p.svg")
        let found = try asked.json["p_chart"]
        try expect(found, wanted, ["p0"], absolute: 1e-9)
        #expect(try asked.json["baseline_days"].number == wanted["baseline_days"].number)
        #expect(try found["alarm_days"].numbers == wanted["p_chart_3sigma_alarm_days"].numbers)
        for (value, other) in zip(try found["z"].numbers, try wanted["z_first5"].numbers) {
            #expect(abs(value - other) < 1e-9)
        }
        #expect(asked.files["p.svg"]?.contains("quiet days") == true)
    }

    @Test func `CUSUM and EWMA have the sums and alarms of the reference`() throws {
        let wanted = try series()
        let cusum = try ask("charts", file, "--chart", "cusum", "--json").json["cusum"]
        #expect(
            try cusum["alarm_days"].numbers == wanted["cusum_k.5"]["h5_all_phase2_alarm_days"].numbers)
        let narrow = try ask("charts", file, "--chart", "cusum", "--h", "4", "--json").json["cusum"]
        #expect(
            try narrow["first_alarm_after_baseline"].number
                == wanted["cusum_k.5"]["h4_first_alarm_after_baseline"].number)
        let ewma = try ask("charts", file, "--chart", "ewma", "--json").json["ewma"]
        #expect(
            try ewma["first_alarm_after_baseline"].number == wanted["ewma"]["first_alarm_after_baseline"].number)
        for (chart, table, key) in [
            (cusum, try wanted["cusum_k.5"]["values_at"], "cusum"),
            (ewma, try wanted["ewma"]["values_at"], "standardised"),
        ] {
            for (day, value) in zip(try table["days"].numbers, try table[key].numbers) {
                #expect(abs(try chart["points"][Int(day) - 1]["value"].number - value) < 1e-9)
            }
        }
    }

    @Test func `spikes are judged by the day of the week as in the reference`() throws {
        let wanted = try series()
        let found = try ask("charts", file, "--chart", "spike", "--json").json["spike"]
        #expect(try found["alarm_days"].numbers == wanted["negbin_tail_alarm_days_p001"].numbers)
        for (value, other) in zip(
            try found["mean_by_weekday_index0"].numbers,
            try wanted["negbin_baseline"]["mean_by_weekday_index0"].numbers)
        {
            #expect(abs(value - other) < 1e-9)
        }
        try expect(found, wanted["negbin_baseline"], ["theta"], relative: 1e-3)
    }

    @Test func `limits follow from the wished run length, and Laney's widen those of a wavering baseline`() throws {
        let cusum = try ask("charts", file, "--chart", "cusum", "--false-alarm-days", "930.887", "--json").json["cusum"]
        #expect(abs(try cusum["h"].number - 5) < 1e-3)
        #expect(abs(try cusum["arl0"].number - 930.887) < 1)
        let days = (0..<60).map { "\($0 + 1),\($0 % 2 == 0 ? 900 : 1100),20000" }.joined(separator: "\n")
        let wavering = try ShortLived("day,negatives,responses\n" + days)
        let laney = try ask("charts", wavering.path, "--chart", "p", "--laney", "--json").json["p_chart"]
        #expect(try laney["laney_sigma_z"].number > 5)
        let plain = ask("charts", wavering.path, "--chart", "p", "--json")
        #expect(try plain.json["p_chart"]["sigmas"].number == 3)
        #expect(try plain.json["warnings"].list.contains { try $0.text.contains("--laney") })
    }

    @Test func `missing days are days without data, by their dates`() throws {
        var lines = ["date,bad,n"]
        for day in 1...28 where day != 13 { lines.append("2026-02-\(day < 10 ? "0" : "")\(day),\(day % 3 + 1),50") }
        for day in 1...20 { lines.append("2026-03-\(day < 10 ? "0" : "")\(day),\(day > 15 ? 20 : day % 3 + 1),50") }
        let file = try ShortLived(lines.joined(separator: "\n"))
        let asked = ask("charts", file.path, "--chart", "p", "--baseline-days", "28", "--json")
        let found = try asked.json
        #expect(try found["days"].number == 48)
        #expect(
            try found["p_chart"]["alarm_days"].list.map { try $0.text }
                == ["2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20"])
        #expect(try found["warnings"].list.contains { try $0.text == "1 days have no data." })
    }
}
