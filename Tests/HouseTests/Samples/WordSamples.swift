extension RuleSample {
    private static let file = "Sources/Foundations/Mail/A.swift"
    private static let test = "Tests/MailTests/A.swift"

    static let badWords = [
        RuleSample(
            "nothing is forced with an exclamation mark",
            [file: "let a = b!\nlet c = try! d()\nlet e = f as! G\nvar h: String!\nlet i = j[0]!.k"], [1, 2, 3, 4, 5]),
        RuleSample("nothing calls fatalError", [file: "fatalError(\"no\")", test: "\nfatalError()"], [1, 2]),
        RuleSample(
            "a silent try has its reason on the line", [file: "// why\nlet a = try? b()\nlet c = \"// \\(try? d())\""],
            [2, 3]),
        RuleSample(
            "every type and every package member has a doc comment",
            [
                file:
                    "struct A {\n    package let b: Int\n\n    package static func c() {}\n}\n// plain\nprivate enum D {}"
                    + "\n@MainActor\n@discardableResult package func e() {}\n    package init() {}"
            ], [1, 2, 4, 7, 9, 10]),
        RuleSample(
            "every room and foundation with code has a README of eight lines",
            [file: "", "Sources/Rooms/Care/Web/A.swift": "", "Sources/Rooms/Care/README.md": "# Care\n"], [0, 0]),
        RuleSample("no test sleeps", [test: "try await Task.sleep(for: .seconds(1))\nusleep(3)"], [1, 2]),
    ]

    static let goodWords = [
        RuleSample(
            "nothing is forced with an exclamation mark",
            [file: "if !a, b != c, d(!e), #available(x) {}\nlet s = \"Stop!\" // really!\nf([!g])\nlet h = i ?? !j"]),
        RuleSample("nothing calls fatalError", [file: "precondition(a, \"fatalError\") // fatalError"]),
        RuleSample(
            "a silent try has its reason on the line",
            [file: "let a = try? b()  // the file may be missing\nlet c = try d()"]),
        RuleSample(
            "every type and every package member has a doc comment",
            [
                file: "package import Foundation\n/// Fact.\nstruct A {\n    /// Fact.\n    @discardableResult\n"
                    + "    package let b: Int\n    let structure = 1\n}\nextension A {}\n/// Fact.\n@Sendable package func c() {}"
                    + "\n    package init(stringLiteral value: String) {}\n    package var description: String { a }",
                test: "struct A {}",
            ]),
        RuleSample(
            "every room and foundation with code has a README of eight lines",
            [
                file: "", "Sources/Foundations/Mail/README.md": "# Mail\n\na\nb\nc\nd\ne\nf\n",
                "Sources/Foundations/CCurl/shim.h": "", "Sources/Programs/aram/A.swift": "",
            ]),
        RuleSample("no test sleeps", [test: "clock.advance(by: .seconds(1)) // no Task.sleep", file: "Task.sleep"]),
    ]
}
