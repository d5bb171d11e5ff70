extension RuleSample {
    private static let domain = "Sources/Rooms/Handling/Domain/A.swift"
    private static let web = "Sources/Rooms/Handling/Web/A.swift"

    static let badPurity = [
        RuleSample(
            "a Domain shelf uses no chance, files or output",
            [domain: "let a = Int.random(in: 1...6)\nprint(a)\nlet b = FileManager.default"], [1, 2, 3]),
        RuleSample(
            "a room reads no clock and makes no id",
            [web: "let a = Date()\nlet b = Date.now\nlet c = \"\\(UUID())\"\n"], [1, 2, 3]),
        RuleSample("no Domain type is Codable", [domain: "struct A: Sendable, Codable {}"], [1]),
        RuleSample(
            "SQL is written in Operations and Storage only",
            [
                domain: "let a = \"SELECT 1\"",
                web: "let b = \"\"\"\n    UPDATE cases SET stage = 1\n    \"\"\"\nlet c = \" DELETE FROM cases\"",
            ], [1, 2, 4]),
    ]

    static let goodPurity = [
        RuleSample(
            "a Domain shelf uses no chance, files or output",
            [domain: "let randomly = 1 // .random is given", web: "print(FileManager.default)"]),
        RuleSample(
            "a room reads no clock and makes no id",
            [
                web: "func a(at now: Instant, id: UUID) -> Date { Date(timeIntervalSince1970: 0) }",
                "Sources/Programs/aram/A.swift": "let a = Date()",
            ]),
        RuleSample("no Domain type is Codable", [domain: "struct A: Sendable {}", web: "struct A: Codable {}"]),
        RuleSample(
            "SQL is written in Operations and Storage only",
            [
                "Sources/Rooms/Handling/Operations/A.swift": "let a = \"SELECT 1\"",
                "Sources/Foundations/StorageSQLite/A.swift": "let a = \"UPDATE cases\"",
                web: "// SELECT the row\nlet title = \"Please SELECT one\"",
            ]),
    ]
}
