import Foundation
import Testing

@Suite struct `Asking who leaves and what goes together` {
    private let file = Acceptance.path("churn/wa_churn.csv")

    /// The properties of the reference, in its order.
    private let properties = [
        "female", "senior=senior_citizen", "partner", "dependents", "tenure", "tenure_le_6=tenure<=6",
        "multiple_lines=multiple_lines=Yes", "phone=phone_service", "fiber=internet_service=Fiber optic",
        "dsl=internet_service=DSL", "online_security=online_security=Yes", "online_backup=online_backup=Yes",
        "device_protection=device_protection=Yes", "tech_support=tech_support=Yes", "streaming_tv=streaming_tv=Yes",
        "streaming_movies=streaming_movies=Yes", "contract_1y=contract=One year", "contract_2y=contract=Two year",
        "paperless=paperless_billing", "pay_echeck=payment_method=Electronic check", "monthly_charges",
    ].flatMap { ["--feature", $0] }

    private let quality = [
        "AUC", "AUC_se_delong", "log_loss", "brier", "avg_precision", "ECE10_equal_width", "top_decile_lift",
        "mean_pred", "base_rate",
    ]

    @Test func `told properties give both models of the reference`() throws {
        let wanted = try Acceptance.golden("churn/churn_golden.json")
        let found = try ask("churn", file, "--target", "churn", "--test-every", "5", "--json", and: properties).json
        try expect(found, wanted, ["n", "n_train", "n_test"])
        #expect(try found["columns"].list.map { try $0.text } == wanted["columns"].list.map { try $0.text })
        let (plain, other) = (try found["logit_mle"], try wanted["logit_mle"])
        try expect(plain, other, ["loglik"], relative: 1e-6)
        for key in ["coef", "se"] { try expect(plain[key], other[key], try other[key].keys, absolute: 1e-5) }
        for part in ["test", "train"] { try expect(plain[part], other[part], quality, absolute: 1e-6) }
        let (ridge, reference) = (
            try found["logit_l2_standardised_C1"], try wanted["logit_l2_standardised_C1"]
        )
        try expect(ridge["coef"], reference["coef"], try reference["coef"].keys, absolute: 1e-5)
        try expect(ridge, reference, ["intercept"], absolute: 1e-5)
        try expect(ridge["test"], reference["test"], quality, absolute: 1e-6)
        try expect(found["base_rate_only"], wanted["base_rate_only"], ["log_loss"], absolute: 1e-9)
    }

    @Test func `without a word about properties the file's columns do nearly as well`() throws {
        let asked = ask("churn", file, "--target", "churn", "--json", "--svg", "c.svg")
        let found = try asked.json
        #expect(try found["logit_mle"]["test"]["AUC"].number > 0.83)
        #expect(try found["logit_mle"]["test"]["log_loss"].number < 0.43)
        #expect(try found["warnings"].list.contains { try $0.text.contains("total_charges") })
        #expect(asked.files["c.svg"]?.contains("tenure") == true)
    }

    @Test func `value at risk lies between nothing and everything, with its interval`() throws {
        let found = try ask("churn", file, "--target", "churn", "--value", "monthly_charges", "--json").json
        let risk = try found["value_at_risk"]
        let ends = try risk["interval95"].numbers
        #expect(try ends[0] < risk["expected"].number && risk["expected"].number < ends[1])
        #expect(try risk["total"].number > ends[1])
    }

    @Test(arguments: [("pairs_all_golden.csv", false), ("pairs_internet_customers_golden.csv", true)])
    func `pairs have the figures of the reference`(golden: String, isAmong: Bool) throws {
        let items = [
            "phone=phone_service", "multiple_lines=multiple_lines=Yes", "internet=internet_service!=No",
            "fiber=internet_service=Fiber optic", "online_security=online_security=Yes",
            "online_backup=online_backup=Yes", "device_protection=device_protection=Yes",
            "tech_support=tech_support=Yes", "streaming_tv=streaming_tv=Yes", "streaming_movies=streaming_movies=Yes",
        ].flatMap { ["--item", $0] }
        let found = try ask("pairs", file, "--json", and: items + (isAmong ? ["--among", "internet"] : [])).json
        let pairs = try found["pairs"].list
        let rows = try Acceptance.rows("crosssell/\(golden)")
        #expect(pairs.count == rows.count)
        for row in rows {
            let pair = try #require(
                try pairs.first {
                    try $0["antecedent"].text == row["antecedent"] && $0["consequent"].text == row["consequent"]
                })
            for key in [
                "n", "n_a", "n_b", "n_ab", "support", "confidence", "lift", "conf_wilson_lo", "odds_ratio_haldane",
            ] {
                let wanted = try #require(row[key].flatMap { Double($0) })
                #expect(abs(try pair[key].number - wanted) <= 1e-8 * abs(wanted), "\(key)")
            }
            for key in ["fisher_p_greater", "bh_q", "leverage"] {
                let wanted = try #require(row[key].flatMap { Double($0) })
                #expect(
                    abs(try pair[key].number - wanted) <= max(1e-8 * abs(wanted), wanted == 0 ? 1e-14 : 0), "\(key)")
            }
        }
    }

    @Test func `rows of single items make the same pairs as rows of baskets`() throws {
        let baskets = (0..<60).map {
            ["tea"].filter { _ in true }.prefix($0 % 2) + ["milk"].prefix($0 % 3 == 0 ? 1 : 0)
        }
        var (long, wide) = (["order,product"], ["tea,milk,bag"])
        for (place, items) in baskets.enumerated() {
            for item in items + ["bag"] { long.append("o\(place),\(item)") }
            let answers = ["tea", "milk"].map { items.contains($0) ? "yes" : "no" } + ["yes"]
            wide.append(answers.joined(separator: ","))
        }
        let single = try ShortLived(long.joined(separator: "\n"))
        let whole = try ShortLived(wide.joined(separator: "\n"))
        let one = try ask("pairs", single.path, "--json", "--items", "tea,milk,bag").json["pairs"].list
        let other = try ask("pairs", whole.path, "--json").json["pairs"].list
        #expect(one.count == 6)
        for (a, b) in zip(one, other) { try expect(a, b, ["n", "n_a", "n_b", "n_ab", "lift", "bh_q"]) }
    }
}
