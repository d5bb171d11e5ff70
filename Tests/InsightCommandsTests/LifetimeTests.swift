import Foundation
import Testing

@Suite struct `Asking what customers are worth` {
    private func golden() throws -> Golden { try Acceptance.golden("clv/cdnow_sample_golden.json") }

    @Test func `a summary table gives parameters, check, values and customers of the reference`() throws {
        let wanted = try golden()
        let found = try ask(
            "clv", Acceptance.path("clv/cdnow_sample_cbs.csv"), "--cbs", "--models", "bgnbd,pareto-nbd,gamma-gamma",
            "--predict", "39", "--customers", "--json"
        ).json
        try expect(found["bgnbd"], wanted["bgnbd"], ["r", "alpha", "a", "b"], relative: 1e-3)
        try expect(found["bgnbd"], wanted["bgnbd"], ["LL"], absolute: 0.01)
        try expect(
            found["bgnbd"]["se"], wanted["bgnbd_std_errors_lifetimes"], ["r", "alpha", "a", "b"], relative: 1e-2)
        try expect(found["pareto_nbd"], wanted["pareto_nbd"], ["r", "alpha", "s", "beta"], relative: 1e-3)
        try expect(found["pareto_nbd"], wanted["pareto_nbd"], ["LL"], absolute: 0.01)
        let spend = ["p", "q", "v", "n_repeat_with_spend", "mean_m", "corr_x_m", "population_mean_spend"]
        try expect(found["gamma_gamma"], wanted["gamma_gamma"], spend, relative: 1e-3)
        try expect(found["gamma_gamma"], wanted["gamma_gamma"], ["LL"], absolute: 0.01)
        let totals = ["total", "mean", "top10pct_share", "top20pct_share", "DERT_total"]
        try expect(found["clv"], wanted["clv"], totals, relative: 2e-3)
        try expect(found["holdout"], wanted["holdout"], ["weeks", "actual_total", "actual_mean"], relative: 1e-12)
        for model in ["BGNBD", "ParetoNBD", "naive_same_rate"] {
            let keys = ["total_pred", "total_error_pct", "MAE", "RMSE", "corr"]
            try expect(found["holdout"][model], wanted["holdout"][model], keys, relative: 2e-3)
        }
        try expect(
            found["holdout"], wanted["holdout"], ["spend_total_actual", "spend_total_pred_BGNBD_x_GG"], relative: 2e-3)
        try checkCustomers(found["customers"].list)
    }

    private func checkCustomers(_ customers: [Golden]) throws {
        let byName = Dictionary(uniqueKeysWithValues: try customers.map { (try $0["id"].text, $0) })
        let values = try customers.map { try $0["clv_12m_1pct"].number }
        #expect(values == values.sorted(by: >))
        let keys = ["bg_EY", "bg_EY52", "pn_p_alive", "pn_EY", "gg_E_M", "clv_12m_1pct", "pn_DERT_15pct_annual"]
        for row in try Acceptance.rows("clv/cdnow_sample_customers_golden.csv") {
            let id = try #require(row["id"])
            let found = try #require(byName[id])
            let isOnce = row["x"] == "0"
            // Whoever bought once gets no chance from a model that can not see anybody leave before.
            #expect(try (found["bg_p_alive"].value is NSNull) == isOnce)
            for key in keys + (isOnce ? [] : ["bg_p_alive"]) {
                let wanted = try #require(row[key].flatMap { Double($0) })
                let value = try found[key].number
                #expect(abs(value - wanted) <= 2e-3 * abs(wanted), "\(key) of \(row["id"] ?? "")")
            }
        }
    }

    @Test func `single purchases give the same, and the weeks of the reference`() throws {
        let wanted = try golden()
        let found = try ask(
            "clv", Acceptance.path("clv/CDNOW_sample.txt"), "--until", "1997-09-30", "--json", "--svg", "clv.svg"
        ).json
        try expect(found["bgnbd"], wanted["bgnbd"], ["r", "alpha", "a", "b"], relative: 1e-3)
        try expect(found["holdout"]["BGNBD"], wanted["holdout"]["BGNBD"], ["total_pred", "RMSE"], relative: 2e-3)
        let (weeks, reference) = (try found["tracking_cumulative"], try wanted["tracking_cumulative"])
        #expect(try weeks["actual"].numbers.prefix(77) == reference["actual"].numbers.prefix(77))
        for model in ["BGNBD", "ParetoNBD"] {
            for (value, other) in zip(try weeks[model].numbers, try reference[model].numbers) {
                #expect(abs(value - other) <= 2e-3 * other)
            }
        }
        for (row, other) in zip(try found["frequency_fit"].list, try wanted["frequency_fit"].list) {
            try expect(row, other, ["actual", "BGNBD_expected"], relative: 2e-3)
        }
        #expect(try found["warnings"].list.contains { try $0.text.contains("whole days") })
    }

    @Test func `no table says that anybody is certain to come back`() {
        let asked = ask("clv", Acceptance.path("clv/cdnow_sample_cbs.csv"), "--customers", "--models", "bgnbd")
        #expect(asked.code == 0)
        #expect(asked.out.joined().contains("96.9 %"))
        #expect(!asked.out.joined().contains("100.0 %"))
    }

    @Test func `Jalali dates are the same days when they are declared`() throws {
        let purchases = try (1...40).map { number -> (String, String) in
            let day = number % 28 + 1
            let line = { (date: String) in "c\(number % 14),\(date),\(number)" }
            let jalali = "1404/01/\(String(format: "%02d", day))"
            // The first of Farvardin 1404 was the 21st of March 2025.
            let date = try #require(
                Calendar(identifier: .gregorian).date(
                    from: DateComponents(timeZone: .gmt, year: 2025, month: 3, day: 20 + day)))
            let iso = date.formatted(.iso8601.year().month().day())
            return (line(jalali), line(iso))
        }
        let head = "customer,date,amount\n"
        let jalali = try ShortLived(head + purchases.map(\.0).joined(separator: "\n"))
        let iso = try ShortLived(head + purchases.map(\.1).joined(separator: "\n"))
        let one = ask("clv", jalali.path, "--calendar", "jalali", "--json", "--models", "bgnbd")
        let other = ask("clv", iso.path, "--json", "--models", "bgnbd")
        #expect(one.out == other.out)
        #expect(one.err == other.err)
        #expect(one.code == 0 || one.err.joined().contains("converge"), "\(one.err)")
        let undeclared = ask("clv", jalali.path)
        #expect(undeclared.code == 2)
        #expect(undeclared.err.joined().contains("--calendar jalali"))
    }
}
