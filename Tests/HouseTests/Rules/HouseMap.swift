/// Which room may know which, as ARCHITECTURE.md draws it; news travels upwards by the event log instead.
enum HouseMap {
    /// The rooms that each room may import, indirect ones included.
    static let knows: [String: Set<String>] = [
        "People": [],
        "Listening": ["People"],
        "Handling": ["Listening", "People"],
        "Alerting": ["Handling", "Listening", "People"],
        "Offers": ["Handling", "Listening", "People"],
        "Prevention": ["Handling", "Listening", "People"],
        "Care": ["Handling", "Listening", "People"],
        "Recovery": ["Offers", "Handling", "Listening", "People"],
        "Insight": ["Recovery", "Offers", "Prevention", "Care", "Handling", "Listening", "People"],
    ]

    /// What a room's `Domain` shelf may import beside the rooms below it.
    static let pureModules: Set<String> = ["Primitives", "TextAnalysis", "Statistics", "Foundation"]

    /// Modules that belong to one part of the house, with the folders that may import them.
    static let homes: [(module: String, folders: [String])] = [
        ("GRDB", ["Sources/Foundations/StorageSQLite"]),
        ("GRDBSQLite", ["Sources/Foundations/StorageSQLite"]),
        ("CPQ", ["Sources/Foundations/StoragePostgres"]),
        ("StorageSQLite", ["Sources/Programs", "Sources/TestSupport"]),
        ("StoragePostgres", ["Sources/Programs", "Sources/TestSupport"]),
        ("CGMime", ["Sources/Foundations/Mail"]),
        ("CPango", ["Sources/Foundations/Paper"]),
        ("CGumbo", ["Sources/Foundations/Mail"]),
        ("CCurl", ["Sources/Foundations/Mail", "Sources/Foundations/Webhooks"]),
    ]

    /// The module names of the import lines of a file, with their lines counted from 1.
    static func imports(of file: SourceFile) -> [(line: Int, module: String)] {
        (file.swift?.code ?? []).enumerated().compactMap { index, text in
            let words = text.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "import"), place < words.count - 1,
                words[..<place].allSatisfy({
                    $0.hasPrefix("@") || ["package", "public", "private", "internal"].contains($0)
                })
            else { return nil }
            let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[place + 1]) ? words.last : words[place + 1]
            return (index + 1, String((name ?? "").prefix { $0 != "." }))
        }
    }
}
