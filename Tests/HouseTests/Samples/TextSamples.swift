extension RuleSample {
    private static let style = "Assets/css/app.css"
    private static let folder = "/" + "tmp"

    static let badTexts = [
        RuleSample(
            "no file holds a mark of unfinished work",
            ["Sources/A.swift": "let a = 1 // TO" + "DO", "docs/a.md": "a\nFIX" + "ME: b"], [1, 2]),
        RuleSample(
            "no file names a folder of one machine",
            [
                "scripts/a.sh": "cd \(folder)/x\n", "docs/a.md": "a\n\nsee `/wo" + "rk/main`",
                "Makefile": "D = \(folder)",
            ],
            [1, 3, 1]),
        RuleSample(
            "style sheets know start and end, no sides of the screen",
            [style: ".a { margin-left: 1px }\n/* left */ .b { text-align: right }\n.c { padding: 1px 2px 3px 4px }"],
            [1, 2, 3]),
        RuleSample(
            "style sheets know start and end, no sides of the screen",
            [style: ".a { margin: 0 var(--a) calc(1px + 2px) var(--b) }"], [1]),
        RuleSample(
            "every relative link in a document leads somewhere",
            ["docs/a.md": "[a](b.md)\n[c](../README.md#x)\n![d](shots/e.png \"E\")", "docs/c.md": "[x](../../y)"],
            [1, 2, 3, 1]),
    ]

    static let goodTexts = [
        RuleSample(
            "no file holds a mark of unfinished work",
            ["Sources/A.swift": "let todo = 1 // to do it later would be wrong", "docs/a.md": "MethoDO"]),
        RuleSample(
            "no file names a folder of one machine",
            ["scripts/a.sh": "cd \"$(mktemp -d)\" && cat network/work/x https://example.test/work/ /workers"]),
        RuleSample(
            "style sheets know start and end, no sides of the screen",
            [
                style:
                    "/* left\n right */ .a { margin-inline-start: 1px; padding: 1px 2px 3px 2px; border-radius: 1px 1px 0 0 }"
                    + "\n.b { padding: 1px var(--a) calc(1px + var(--b)) }"
            ]),
        RuleSample(
            "every relative link in a document leads somewhere",
            [
                "docs/a.md":
                    "[a](b.md) [c](../Sources) [d](#here) [e](https://example.test) `[f](g)`\n```\n[h](i)\n```",
                "docs/b.md": "[a](./a.md#x)", "Sources/A.swift": "",
            ]),
    ]
}
