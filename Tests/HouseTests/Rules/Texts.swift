import Foundation

extension HouseRule {
    /// Unfinished work is an issue or a sentence in a document, never a mark in the code.
    static let noOpenMarks = HouseRule.texts("no file holds a mark of unfinished work") { file in
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"].joined(separator: "|")
        return SourceFile.matches(#"\b("# + marks + #")\b"#, in: file.lines, path: file.path) { "holds \($0)" }
    }

    /// The checkout works from any folder, so it names none of the machine that it was written on.
    static let noMachinePaths = HouseRule.texts("no file names a folder of one machine") { file in
        let folders = ["wo" + "rk", "t" + "mp"].joined(separator: "|")
        return SourceFile.matches(
            #"(?<![\w.}*/])/("# + folders + #")(/|\b(?![-\w]))"#, in: file.lines, path: file.path
        ) { "names \($0)" }
    }

    /// One stylesheet serves both directions of writing: sides are called start and end.
    static let logicalStyles = HouseRule(name: "style sheets know start and end, no sides of the screen") { tree in
        tree.files.filter { $0.ending == "css" }.flatMap { file in
            let lines = withoutComments(file.lines)
            return SourceFile.matches(#"\b(left|right)\b"#, in: lines, path: file.path) { "uses \($0)" }
                + SourceFile.matches(
                    #"(?<![-\w])(margin|padding|inset|border-width|border-radius):\s*(\S+\s+){3}[^;}\s]+"#,
                    in: lines.map(withClosedBrackets), path: file.path
                ) { String($0) }.filter { !isEvenHanded($0.what) }
        }
    }

    private static func withoutComments(_ lines: [String]) -> [String] {
        var isComment = false
        return lines.map { line in
            var rest = Substring(line)
            var kept = ""
            while !rest.isEmpty {
                let mark = isComment ? "*/" : "/*"
                let end = rest.range(of: mark)
                if !isComment { kept += rest[..<(end?.lowerBound ?? rest.endIndex)] }
                rest = end.map { rest[$0.upperBound...] } ?? ""
                if end != nil { isComment.toggle() }
            }
            return kept
        }
    }

    /// `calc(1px + 2px)` is one value: the spaces inside brackets are closed up.
    private static func withClosedBrackets(_ line: String) -> String {
        var depth = 0
        return String(
            line.map { character -> Character in
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                return character == " " && depth > 0 ? "_" : character
            })
    }

    /// Four values go round the box; both sides, or for corners all four, must be the same.
    private static func isEvenHanded(_ declaration: String) -> Bool {
        let values = declaration.split(separator: ":").last?.split(separator: " ").map(String.init) ?? []
        guard values.count == 4 else { return true }
        return declaration.hasPrefix("border-radius")
            ? values[0] == values[1] && values[2] == values[3] : values[1] == values[3]
    }
}
