import Foundation
import Testing

@Suite struct `Asking for scores` {
    private func golden() throws -> Golden { try Acceptance.golden("feedback/feedback_golden.json") }

    /// Two lists of numbers within the tolerance of points.
    private func near(_ found: Golden, _ wanted: Golden, _ tolerance: Double) throws {
        for (one, other) in zip(try found.numbers, try wanted.numbers) { #expect(abs(one - other) <= tolerance) }
        #expect(found.list.count == wanted.list.count)
    }

    @Test func `counts give the net promoter score with the intervals of the reference`() throws {
        for row in try golden()["nps"].list where try row["n"].number > 1 {
            let counts = try ["promoters", "passives", "detractors"].flatMap {
                ["--\($0)", "\(Int(try row[$0].number))"]
            }
            let found = try ask("nps", "--json", "--confidence", "\(try row["conf"].number)", and: counts).json
            try expect(found, row, ["nps", "se_wald", "adj_nps", "adj_se"], absolute: 1e-7)
            for key in ["wald", "adj_wald", "trinomial_t"] where try !(row[key].value is NSNull) {
                try near(found[key], row[key], 1e-7)
            }
        }
        for row in try golden()["nps_difference"].list {
            let (a, b) = (try row["a"].numbers.map { Int($0) }, try row["b"].numbers.map { "\(Int($0))" })
            let found = try ask(
                "nps", "--promoters", "\(a[0])", "--passives", "\(a[1])", "--detractors", "\(a[2])", "--against",
                b.joined(separator: ","), "--json"
            ).json["difference"]
            try expect(found, row, ["diff_adj", "se", "z", "p_two_sided"], absolute: 1e-7)
            try near(found["ci95"], row["ci95"], 1e-7)
        }
    }

    @Test func `counts give satisfaction with the intervals of the reference`() throws {
        for row in try golden()["csat"].list {
            let found = try ask(
                "csat", "--satisfied", "\(Int(try row["k"].number))", "--n", "\(Int(try row["n"].number))",
                "--confidence", "\(try row["conf"].number)", "--json"
            ).json
            try expect(found, row, ["p"], absolute: 1e-9)
            for key in ["wilson", "clopper_pearson", "jeffreys"] { try near(found[key], row[key], 1e-9) }
        }
        for row in try golden()["csat_difference"].list {
            let number = { (key: String) in "\(Int(try row[key].number))" }
            let found = try ask(
                "csat", "--satisfied", try number("k1"), "--n", try number("n1"), "--against",
                try number("k2") + "," + number("n2"), "--json"
            ).json["difference"]
            try expect(found, row, ["diff"], absolute: 1e-9)
            try near(found["newcombe"], row["newcombe"], 1e-9)
        }
    }

    @Test func `counts give the effort score of the reference`() throws {
        for row in try golden()["ces"].list {
            let counts = try row["counts_1_to_7"].numbers.map { "\(Int($0))" }.joined(separator: ",")
            let found = try ask("ces", "--counts", counts, "--json").json
            try expect(found, row, ["n", "mean", "sd", "top2_share"], absolute: 1e-9)
            try near(found["ci_t"], row["ci_t"], 1e-9)
        }
    }

    @Test func `a column of answers gives what its counts give, and a second file a difference`() throws {
        let ratings = [10, 9, 9, 8, 7, 6, 0, 10, 10, 3, 9, 8]
        let file = try ShortLived("who,answer\n" + ratings.enumerated().map { "\($0),\($1)" }.joined(separator: "\n"))
        let other = try ShortLived("answer\n" + ratings.map { "\(max(0, $0 - 2))" }.joined(separator: "\n"))
        let counted = try ask("nps", "--promoters", "6", "--passives", "3", "--detractors", "3", "--json").json
        let read = try ask("nps", file.path, "--column", "answer", "--against", other.path, "--json").json
        try expect(read, counted, ["nps", "adj_nps", "n"])
        #expect(try read["difference"]["diff_adj"].number > 0)
        #expect(try read["difference"]["verdict"].text == "tooFew")
        #expect(try read["warnings"].list.contains { try $0.text.contains("Fewer than 20") })
        let faces = try ShortLived("a\n5\n4\n4\n3\n1\n")
        #expect(try ask("csat", faces.path, "--json").json["p"].number == 0.6)
        #expect(try ask("ces", faces.path, "--json").json["mean"].number == 3.4)
    }

    @Test func `sample sizes and word of mouth are those of the reference`() throws {
        let wanted = try golden()["min_sample"]
        let worst = try ask("sample-size", "--json").json
        try expect(worst, wanted, ["nps_worst_5pts", "nps_worst_10pts", "csat_worst_5pct"])
        let size = { (arguments: [String]) in try ask("sample-size", "--json", and: arguments).json["n"].number }
        #expect(try size(["--expected", "0.5,0.2"]) == wanted["nps_p50_d20_5pts"].number)
        #expect(
            try size(["--score", "csat", "--margin", "3", "--expected", "0.8"]) == wanted["csat_p80_3pct"].number)
        #expect(
            try size(["--score", "csat", "--population", "1000"]) == wanted["csat_worst_5pct_N1000"].number)
        for row in try Acceptance.golden("feedback/word_of_mouth_golden.json")["cases"].list {
            let names = [
                ("unhappy", "unhappy"), ("tell_low", "tell-low"), ("tell_high", "tell-high"),
                ("population", "population"), ("social_share", "social-share"), ("social_reach", "social-reach"),
            ]
            let arguments = try names.flatMap { key, option in
                ["--\(option)", key == "unhappy" ? "\(Int(try row[key].number))" : "\(try row[key].number)"]
            }
            let found = try ask("word-of-mouth", "--json", and: arguments).json
            try expect(found, row, ["social_gross"], absolute: 1e-9)
            for key in ["offline_low", "offline_high"] {
                try expect(found[key], row[key], ["gross", "unique"], relative: 1e-9)
            }
            #expect(try found["warnings"][0].text.contains("assumptions"))
        }
    }

    @Test func `quantiles come from the sketch of the reference within its error`() throws {
        let rule = try Acceptance.golden("sketch/sketch_golden.json")["small"].list
        let wanted = try #require(try rule.first { try $0["n"].number == 1000 })
        // The formula that the file states, with its generator.
        var state = UInt64(try wanted["seed"].number)
        let (median, shape) = (try wanted["median_param_ms"].number, try wanted["shape"].number)
        let values = (0..<1000).map { _ -> Double in
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            let u = min(max(Double((z ^ (z >> 31)) >> 11) * 0x1p-53, 1e-12), 1 - 1e-12)
            return median * pow(u / (1 - u), 1 / shape)
        }
        let file = try ShortLived("ms\n" + values.map { "\($0)" }.joined(separator: "\n"))
        let shares = try wanted["q"].numbers.map { "\($0)" }.joined(separator: ",")
        let found = try ask("quantiles", file.path, "--column", "ms", "--q", shares, "--json").json
        try expect(found, wanted, ["n", "min", "max"], relative: 1e-12)
        for (value, other) in zip(try found["type7"].numbers, try wanted["type7"].numbers) {
            #expect(abs(value - other) <= 1e-9 * other)
        }
        let exact = try wanted["lower_rank_floor_q_n_minus_1"].numbers
        for (value, other) in zip(try found["ddsketch_1pct"]["values"].numbers, exact) {
            #expect(abs(value - other) <= 0.01 * other + 1e-9, "\(value) for \(other)")
        }
    }
}
