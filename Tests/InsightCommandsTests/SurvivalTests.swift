import Foundation
import Testing

@Suite struct `Asking how long customers stay` {
    private func golden() throws -> Golden { try Acceptance.golden("survival/survival_golden.json") }

    /// Steps at the times that the reference lists.
    private func check(_ found: Golden, _ wanted: Golden) throws {
        for scale in ["plain", "loglog", "log"] {
            let steps = try found[scale].list
            for reference in try wanted[scale].list {
                let time = try reference["time"].number
                let step = try #require(try steps.last { try $0["time"].number <= time })
                for key in ["S", "greenwood_se", "lower", "upper"] where try !(reference[key].value is NSNull) {
                    try expect(step, reference, [key], absolute: 1e-9)
                }
            }
        }
        try expect(found["median"], wanted["median"], ["records", "events"])
    }

    private func check(cox found: Golden, _ wanted: Golden) throws {
        let names = try wanted["coef"].keys
        try expect(found, wanted, ["n", "nevent"])
        try expect(found, wanted, ["loglik", "loglik_null"], absolute: 1e-4)
        try expect(found, wanted, ["concordance", "LR"], relative: 1e-6)
        try expect(found["coef"], wanted["coef"], names, absolute: 1e-5)
        try expect(found["se"], wanted["se"], names, relative: 1e-4)
        if wanted.keys.contains("robust_se") {
            try expect(found["robust_se"], wanted["robust_se"], names, relative: 1e-4)
        }
    }

    @Test func `curves by group and their tests are those of the reference`() throws {
        let wanted = try golden()["waltons"]
        let asked = ask(
            "survival", Acceptance.path("survival/waltons.csv"), "--time", "T", "--event", "E", "--group", "group",
            "--json", "--svg", "km.svg")
        let found = try asked.json
        try check(found["km"], wanted["km_all"])
        try check(found["km_groups"]["control"], wanted["km_control"])
        try check(found["km_groups"]["miR-137"], wanted["km_miR137"])
        try expect(
            found["km_groups"]["control"]["median"], wanted["km_control"]["median"], ["median", "0.95LCL", "0.95UCL"])
        for test in ["logrank", "peto"] {
            try expect(found[test], wanted[test], ["chisq"], relative: 1e-9)
            try expect(found[test], wanted[test], ["p"], relative: 1e-6)
        }
        #expect(asked.files["km.svg"]?.contains("miR-137") == true)
    }

    @Test(arguments: ["efron", "breslow"]) func `a Cox model has the effects of the reference`(ties: String) throws {
        let wanted = try golden()["rossi"]
        let found = try ask(
            "survival", Acceptance.path("survival/rossi.csv"), "--time", "week", "--event", "arrest", "--covariates",
            "fin,age,race,wexp,mar,paro,prio", "--ties", ties, "--json"
        ).json
        try check(cox: found["cox"], wanted["cox_\(ties)"])
    }

    @Test func `proportional hazards are tested as in the reference`() throws {
        let wanted = try golden()["rossi"]["zph_rank"]
        let found = try ask(
            "survival", Acceptance.path("survival/rossi.csv"), "--time", "week", "--event", "arrest", "--covariates",
            "fin,age,race,wexp,mar,paro,prio", "--json"
        ).json
        try expect(found["zph_rank"], wanted, wanted.keys, relative: 1e-3)
        #expect(try found["warnings"].list.contains { try $0.text.contains("wexp") })
    }

    @Test func `rows that start later and clusters give the figures of the reference`() throws {
        let heart = try golden()["stanford_heart"]["time_dependent_adjusted"]
        let found = try ask(
            "survival", Acceptance.path("survival/stanford_heart.csv"), "--start", "start", "--time", "stop", "--event",
            "event", "--covariates", "age,year,surgery,transplant", "--json"
        ).json
        try check(cox: found["cox"], heart)
        #expect(try found["warnings"].list.contains { try $0.text.contains("--cluster") })
        let recovery = try golden()["recovery"]["time_dependent_cox"]
        let long = try ask(
            "survival", Acceptance.path("survival/recovery_long.csv"), "--start", "start", "--time", "stop", "--event",
            "churn", "--covariates", "bad1,bad2p,recovered", "--cluster", "customer", "--json"
        ).json
        try check(cox: long["cox"], recovery)
    }

    @Test func `the two questions about recovery are answered as in the reference`() throws {
        let wanted = try golden()["recovery"]
        let asked = ask(
            "recovery", Acceptance.path("survival/recovery_events.csv"), "--customers",
            Acceptance.path("survival/recovery_customers.csv"), "--json", "--svg", "r.svg")
        let found = try asked.json
        try expect(found, wanted, ["n", "churned", "customers_with_bad"])
        try check(cox: found["time_dependent_cox"], wanted["time_dependent_cox"])
        let (since, other) = (try found["td_recovered_from_first_bad"], try wanted["td_recovered_from_first_bad"])
        try expect(since["coef"], other["coef"], ["recovered"], absolute: 1e-5)
        try expect(since["robust_se"], other["robust_se"], ["recovered"], relative: 1e-4)
        try expect(since, other, ["loglik"], absolute: 1e-4)
        try expect(found["landmark14"], wanted["landmark14"], ["n", "recovered_by_landmark"])
        try check(cox: found["landmark14"]["cox"], wanted["landmark14"]["cox"])
        for place in 1...3 {
            let (after, reference) = (try found["after_bad_\(place)"], try wanted["after_bad_\(place)"])
            try expect(after, reference, ["n", "churn_before_next", "next_bad"])
            for key in ["cif_churn", "cif_next_bad", "cif_churn_se"] {
                for (value, wished) in zip(try after[key].numbers, try reference[key].numbers) {
                    #expect(abs(value - wished) < 1e-9, "\(key) after \(place)")
                }
            }
            for key in ["km_censored_at_next", "km_total_ignoring_next"] {
                for (step, wished) in zip(try after[key].list, try reference[key].list) {
                    try expect(step, wished, ["time", "n_risk"])
                    try expect(step, wished, ["S", "greenwood_se"], absolute: 1e-9)
                }
            }
        }
        #expect(try found["verdict"].text == "leaveLess")
        #expect(try found["warnings"].list.contains { try $0.text.contains("drew lots") })
        #expect(asked.files["r.svg"]?.contains("recovered by then") == true)
    }
}
