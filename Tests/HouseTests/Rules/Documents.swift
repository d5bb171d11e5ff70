import Foundation

extension HouseRule {
    /// Requirements of the standard library's protocols, whose own text holds for them.
    private static let inherited =
        #"\b(init\(\w*(Literal|literalCapacity|stringInterpolation|from)\b|func (appendLiteral|encode|hash)\("#
        + #"|var (debugDescription|description)\b|static func (==|<)\s)"#

    /// Every type, and everything that other targets see, says one thing that its name does not.
    static let documented = HouseRule.sources("every type and every package member has a doc comment") { file in
        let attributes = #"^\s*(@\w+(\([^)]*\))?\s+)*"#
        let words =
            #"((private|fileprivate|internal|package|public|final|indirect|nonisolated|static)(\([a-z]+\))?\s+)*"#
        let types = attributes + words + #"(struct|enum|class|actor|protocol)\s+(?!func|var)[A-Za-z`].*"#
        let members =
            attributes + #"([a-z]+(\([a-z]+\))?\s+)*package\s+(?!import\b|extension\b|\(set\)).*"#
        let found =
            file.codeMatches(types) { String($0) }
            + file.codeMatches(members) { String($0) }
            .filter { $0.what.range(of: inherited, options: .regularExpression) == nil }
        let lines = Set(found.map(\.line)).sorted()
        return lines.filter { !isDocumented(line: $0, of: file.lines) }.map {
            let text = file.lines[$0 - 1].trimmingCharacters(in: .whitespaces)
            return Violation(path: file.path, line: $0, what: "no doc comment above: \(text.prefix(60))")
        }
    }

    private static func isDocumented(line: Int, of lines: [String]) -> Bool {
        for above in lines[..<(line - 1)].reversed() {
            let text = above.drop { $0 == " " }
            if text.hasPrefix("///") { return true }
            guard text.hasPrefix("@") || text.hasPrefix("#if") || text.hasPrefix(")") else { return false }
        }
        return false
    }

    /// A newcomer reads half a page before the code of a room or a foundation.
    static let readmePresent = HouseRule(name: "every room and foundation with code has a README of eight lines") {
        tree in
        let folders = Set(
            tree.sources.filter { $0.isUnder("Sources/Rooms") || $0.isUnder("Sources/Foundations") }
                .map { $0.components.prefix(3).joined(separator: "/") })
        return folders.sorted().compactMap { folder in
            let readme = tree.files.first { $0.path == folder + "/README.md" }
            guard let readme else { return Violation(path: folder, line: 0, what: "has no README.md") }
            guard readme.lines.count < 8 else { return nil }
            return Violation(path: readme.path, line: 0, what: "\(readme.lines.count) lines")
        }
    }

    /// A link in a document leads to a file or folder of the checkout.
    static let linksLead = HouseRule(name: "every relative link in a document leads somewhere") { tree in
        tree.files.filter { $0.ending == "md" }.flatMap { file in
            SourceFile.matches(#"\]\([^)\s]+"#, in: prose(of: file.lines), path: file.path) { String($0.dropFirst(2)) }
                .filter { !isLeading($0.what, from: file, in: tree) }
                .map { Violation(path: $0.path, line: $0.line, what: "a link to \($0.what) leads nowhere") }
        }
    }

    private static func prose(of lines: [String]) -> [String] {
        var isFenced = false
        return lines.map { line in
            let isFence = line.drop { $0 == " " }.hasPrefix("```")
            if isFence { isFenced.toggle() }
            guard !isFence, !isFenced else { return "" }
            return line.replacingOccurrences(of: "`[^`]*`", with: "``", options: .regularExpression)
        }
    }

    private static func isLeading(_ link: String, from file: SourceFile, in tree: SourceTree) -> Bool {
        if ["http://", "https://", "mailto:", "#"].contains(where: link.hasPrefix) { return true }
        let target = link.prefix { $0 != "#" }
        var parts = Array(file.components.dropLast())
        for part in target.split(separator: "/") where part != "." {
            if part != ".." { parts.append(String(part)) } else if parts.popLast() == nil { return false }
        }
        return parts.isEmpty || tree.paths.contains(parts.joined(separator: "/"))
    }
}
