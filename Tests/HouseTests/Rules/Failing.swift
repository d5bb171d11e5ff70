extension HouseRule {
    /// A forced value turns a surprise into a crash without a sentence about it.
    static let nothingForced = HouseRule.swift("nothing is forced with an exclamation mark") { file in
        file.codeMatches(#"[\w)\]}>]!(?!=)"#) { "forces with \($0)" }
    }

    /// A broken assumption is stated by `precondition`, everything else is an error.
    static let noFatalError = HouseRule.swift("nothing calls fatalError") { file in
        file.codeMatches(#"\bfatalError\b"#) { "calls \($0)" }
    }

    /// An error may be dropped when the line says why.
    static let silentTryHasReason = HouseRule.swift("a silent try has its reason on the line") { file in
        file.codeMatches(#"\btry\?"#) { String($0) }.filter { file.swift?.comments[$0.line] == nil }.map {
            Violation(path: file.path, line: $0.line, what: "drops an error without a reason")
        }
    }

    /// Time is given to tests; one that waits is slow on one machine and wrong on another.
    static let testsDoNotSleep = HouseRule(name: "no test sleeps") { tree in
        tree.tests.flatMap { $0.codeMatches(#"\b(Task|Thread)\.sleep\b|\bu?sleep\("#) { "calls \($0)" } }
    }
}
