/// Reads the ids of Message-ID, In-Reply-To and References.
enum MessageIDs {
    /// The ids between angle brackets, each once; a word without brackets counts when there are none.
    static func parse(_ value: String) -> [String] {
        var found: [Substring] = []
        var rest = Substring(value)
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            found.append(rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        if found.isEmpty {
            found = value.split(whereSeparator: \.isWhitespace).filter { $0.contains("@") }.map {
                $0.drop { $0 == "<" }
            }
        }
        var seen: Set<String> = []
        // RFC 5322 allows lines of 998 bytes, so no honest id is longer.
        return found.map { $0.filter { !$0.isWhitespace } }
            .filter { !$0.isEmpty && $0.utf8.count <= 990 && seen.insert($0).inserted }
    }
}
