import Testing

@Suite struct `Taking a Swift file apart` {
    @Test(arguments: [
        (#"let a = "x // y" // z"#, #"let a = "      "     "#),
        (#"f("a\(g("b"))c")"#, #"f(" \(g(" ")) ")"#),
        (##"let r = #"a"b\n"# + c"##, ##"let r = #"     "# + c"##),
        ("/* a /* b */ c */ d", "                  d"),
        ("func `a {quoted} name`() {}", "func `               `() {}"),
        (#"let open = "never closed"#, #"let open = "            "#),
    ])
    func `literals and comments are blanked`(text: String, code: String) {
        #expect(SwiftText(text).code == [code])
    }

    @Test func `a block literal keeps its lines`() {
        let text = SwiftText("let a = \"\"\"\n  SELECT \\(name) \"x\"\n  \"\"\"\nlet b = 1 // why")
        #expect(text.code.count == 4)
        #expect(text.code[3].hasPrefix("let b = 1"))
        #expect(text.literals.map(\.line) == [1])
        #expect(text.literals[0].text.contains("SELECT"))
        #expect(text.comments == [4: "// why"])
    }

    @Test func `a function is measured from its first line to its closing brace`() {
        let file = SourceFile(
            path: "Sources/A.swift",
            text:
                "protocol P { \n func a() \n func b(x: Int) -> Int \n}\nfunc c(y: () -> Void = { }\n) async {\n if true { }\n}\n"
        )
        #expect(functionSpans(in: file).map(\.first) == [5])
        #expect(functionSpans(in: file).map(\.last) == [8])
    }
}
