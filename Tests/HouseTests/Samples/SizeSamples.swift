extension RuleSample {
    private static func lines(_ count: Int, _ line: String = "let a = 1") -> String {
        Array(repeating: line, count: count).joined(separator: "\n")
    }
    private static let file = "Sources/Foundations/Web/A.swift"

    static let badSizes = [
        RuleSample("a file has at most 400 lines, word tables apart", [file: lines(401)], [0]),
        RuleSample(
            "a file has at most 400 lines, word tables apart",
            ["Sources/Foundations/TextAnalysis/Anger+Persian.swift": lines(401) + "\nfunc a() {}"], [0]),
        RuleSample(
            "the median file has at most 90 lines",
            [file: lines(91), "Sources/B.swift": lines(95), "Sources/C.swift": lines(3)], [0]),
        RuleSample(
            "a function has at most 50 lines",
            [file: "let a = 1\nfunc a(\n  b: Int\n) {\n" + lines(47) + "\n}\nfunc c() {}"], [2]),
        RuleSample("a function has at most 50 lines", [file: "init(a: Int = 1) {\n" + lines(49) + "\n}"], [1]),
        RuleSample(
            "no name ends in a word that says nothing",
            [file: "struct CaseManager {}\nenum Helpers {}\nfinal class Core {}"], [1, 2, 3]),
        RuleSample(
            "no name ends in a word that says nothing",
            ["Sources/Rooms/Utils/Web/A.swift": "", "Sources/Programs/aram/MailService+Send.swift": ""], [0, 0]),
    ]

    static let goodSizes = [
        RuleSample(
            "a file has at most 400 lines, word tables apart",
            [file: lines(400), "Sources/Foundations/TextAnalysis/Anger+Persian.swift": lines(900)]),
        RuleSample(
            "the median file has at most 90 lines",
            [file: lines(90), "Sources/B.swift": lines(395), "Sources/C.swift": lines(3)]),
        RuleSample(
            "a function has at most 50 lines",
            [file: "func a(b: () -> Void = {}) {\n" + lines(48, "let s = \"{\" // {") + "\n}\nprotocol P { func b()\n}"]
        ),
        RuleSample(
            "no name ends in a word that says nothing",
            [
                "Sources/A.swift":
                    "struct ServiceLevel {}\nenum Score {}\nlet manager = 1 // class CaseManager\nimport Core"
            ]),
    ]
}
