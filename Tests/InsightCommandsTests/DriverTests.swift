import Testing

@Suite struct `Asking what moves satisfaction` {
    private let survey = "response_time,courtesy,solution_quality,compensation,effort,follow_up"

    private func check(_ found: Golden, _ wanted: Golden, _ drivers: [String]) throws {
        try expect(found, wanted, ["R2"], absolute: 1e-9)
        for key in ["lmg", "johnson"] { try expect(found[key], wanted[key], drivers, absolute: 1e-9) }
        for key in ["lmg_pct", "johnson_pct"] { try expect(found[key], wanted[key], drivers, absolute: 1e-7) }
    }

    private func check(bootstrap found: Golden, _ wanted: Golden, _ drivers: [String]) throws {
        try expect(found, wanted, ["B"])
        for method in ["lmg", "johnson"] {
            for driver in drivers {
                try expect(
                    found[method][driver], wanted[method][driver], ["lower", "median", "upper", "se"], absolute: 1e-8)
            }
        }
        for key in ["prob_rank1_lmg", "prob_importance_above_mean_lmg"] {
            try expect(found[key], wanted[key], drivers, absolute: 1e-8)
        }
    }

    @Test func `given resamples reproduce shares, intervals and map of the survey`() throws {
        let wanted = try Acceptance.golden("keydrivers/keydrivers_golden.json")["survey6"]
        let asked = ask(
            "drivers", Acceptance.path("keydrivers/survey6.csv"), "--target", "ltr", "--drivers", survey, "--indices",
            Acceptance.path("keydrivers/survey6_bootstrap_indices.csv"), "--scale", "1,10", "--effort",
            "response_time=2,courtesy=2,solution_quality=4,compensation=3,effort=2,follow_up=3", "--json", "--svg",
            "m.svg")
        let found = try asked.json
        let drivers = survey.split(separator: ",").map(String.init)
        try check(found, wanted, drivers)
        try check(bootstrap: found["bootstrap"], wanted["bootstrap"], drivers)
        let (map, other) = (try found["importance_performance_map"], try wanted["importance_performance_map"])
        try expect(map, other, ["importance_threshold_pct", "performance_threshold"], absolute: 1e-9)
        for (place, reference) in zip(try map["drivers"].list, try other["drivers"].list) {
            try expect(place, reference, ["importance_pct", "performance", "quadrant_probability"], absolute: 1e-7)
            for key in ["driver", "quadrant"] { #expect(try place[key].text == reference[key].text) }
            let isDecided = try reference["decided"].value as? Bool
            #expect(try place["decided"].value as? Bool == isDecided)
            #expect(try (place["advice"].text == "undecided") == (isDecided == false))
        }
        #expect(asked.files["m.svg"]?.contains("response_time") == true)
        #expect(try found["warnings"].list.contains { try $0.text.contains("follow_up") })
    }

    @Test func `ten drivers have the shares of the reference, four of them its intervals`() throws {
        let wanted = try Acceptance.golden("keydrivers/keydrivers_golden.json")["diabetes"]
        let file = Acceptance.path("keydrivers/diabetes.csv")
        let all = try wanted["drivers"].list.map { try $0.text }
        let found = try ask("drivers", file, "--target", "y", "--bootstrap", "0", "--json").json
        try check(found, wanted, all)
        let four = ["age", "bmi", "bp", "s5"]
        let resampled = try ask(
            "drivers", file, "--target", "y", "--drivers", four.joined(separator: ","), "--indices",
            Acceptance.path("keydrivers/diabetes4_bootstrap_indices.csv"), "--json", "--no-noise"
        ).json
        try check(bootstrap: resampled["bootstrap"], wanted["bootstrap"], four)
    }

    @Test func `a seed gives the same answer again, another seed another one`() {
        let run = { (seed: String) in
            ask(
                "drivers", Acceptance.path("keydrivers/survey6.csv"), "--target", "ltr", "--bootstrap", "200", "--seed",
                seed, "--json"
            ).out
        }
        #expect(run("4") == run("4"))
        #expect(run("4") != run("5"))
    }
}
