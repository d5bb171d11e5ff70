extension HouseRule {
    /// Domain decides from what it is given: no chance, no files, no output.
    static let domainIsPure = HouseRule.sources("a Domain shelf uses no chance, files or output") { file in
        guard file.shelf == "Domain" else { return [] }
        let pattern =
            #"\.random\b|\.shuffled\(\)|\.randomElement\(\)|\bSystemRandomNumberGenerator\b"#
            + #"|\bFileManager\b|\bProcessInfo\b|\bURLSession\b|\bprint\(|\bgetenv\("#
        return file.codeMatches(pattern) { "uses \($0)" }
    }

    /// Time and ids are given to a room, so that tests and the sample world can choose them.
    static let roomsReadNoClock = HouseRule.sources("a room reads no clock and makes no id") { file in
        guard file.room != nil else { return [] }
        let pattern =
            #"\bDate\(\)|\bDate\.now\b|\bUUID\(\)|\b(Continuous|Suspending)Clock\b"#
            + #"|\bDate\(timeIntervalSinceNow|\bWallClock\.system\b|\bIDSource\.random\b|\bclock_gettime\b"#
        return file.codeMatches(pattern) { "uses \($0)" }
    }

    /// Wire and row shapes are counterparts at the edge, so that a renamed field never breaks a client.
    static let domainHasNoWireShape = HouseRule.sources("no Domain type is Codable") { file in
        guard file.shelf == "Domain" else { return [] }
        return file.codeMatches(#"\b(Codable|Encodable|Decodable)\b"#) { "uses \($0)" }
    }

    /// SQL stands beside the operation that owns the table, or in the storage foundations.
    static let sqlStaysHome = HouseRule.sources("SQL is written in Operations and Storage only") { file in
        let isHome =
            file.shelf == "Operations" || file.path.contains("/Operations/") || file.isUnder("Sources/TestSupport")
            || file.path.hasPrefix("Sources/Foundations/Storage")
        guard !isHome, let swift = file.swift else { return [] }
        let starts = [
            "SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "ALTER TABLE ", "DROP TABLE ",
        ]
        return swift.literals.flatMap { literal in
            literal.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
                index, text in
                let line = text.drop { $0 == " " || $0 == "\t" }
                guard let start = starts.first(where: line.hasPrefix) else { return nil }
                return Violation(path: file.path, line: literal.line + index, what: "a literal starts with \(start)")
            }
        }
    }
}
