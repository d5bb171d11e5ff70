extension RuleSample {
    static let badBorders = [
        RuleSample(
            "a room imports only rooms below it",
            ["Sources/Rooms/Handling/Web/A.swift": "import Foundation\npackage import Offers\n"], [2]),
        RuleSample(
            "a room imports only rooms below it",
            ["Sources/Rooms/Recovery/Operations/A.swift": "import Insight\nimport Alerting"], [1, 2]),
        RuleSample("a room imports only rooms below it", ["Sources/Rooms/Shed/Web/A.swift": "import Foundation"], [0]),
        RuleSample(
            "a foundation imports no room",
            ["Sources/Foundations/Mail/A.swift": "import NIOCore\nimport struct Handling.Case"], [2]),
        RuleSample(
            "a Domain shelf imports only pure modules and rooms below",
            ["Sources/Rooms/Handling/Domain/A.swift": "import Primitives\nimport Storage\nimport Logging"], [2, 3]),
        RuleSample(
            "an engine and a C library are imported at home only",
            ["Sources/Foundations/Storage/A.swift": "import GRDB\n@preconcurrency import CPQ"], [1, 2]),
        RuleSample(
            "an engine and a C library are imported at home only",
            ["Sources/Rooms/People/Operations/A.swift": "import StorageSQLite"], [1]),
        RuleSample(
            "only the Web foundation, Web shelves and programs know HTTP",
            ["Sources/Rooms/People/Operations/A.swift": "import Hummingbird"], [1]),
        RuleSample(
            "only the Web foundation, Web shelves and programs know HTTP",
            ["Sources/Foundations/Mail/A.swift": "\nimport HummingbirdTesting"], [2]),
    ]

    static let goodBorders = [
        RuleSample(
            "a room imports only rooms below it",
            [
                "Sources/Rooms/Recovery/Web/A.swift": "import Offers\nimport People\nimport Web",
                "Sources/Programs/aram/A.swift": "import Insight",
            ]),
        RuleSample(
            "a foundation imports no room",
            ["Sources/Foundations/Mail/A.swift": "// import Handling\nlet text = \"import Handling\""]),
        RuleSample(
            "a Domain shelf imports only pure modules and rooms below",
            [
                "Sources/Rooms/Handling/Domain/A.swift":
                    "package import Primitives\nimport TextAnalysis\nimport Listening"
            ]),
        RuleSample(
            "an engine and a C library are imported at home only",
            [
                "Sources/Foundations/StorageSQLite/A.swift": "import GRDB",
                "Sources/Programs/aram/A.swift": "import StorageSQLite\nimport StoragePostgres",
            ]),
        RuleSample(
            "only the Web foundation, Web shelves and programs know HTTP",
            [
                "Sources/Rooms/People/Web/A.swift": "import Hummingbird",
                "Sources/Foundations/Web/HTTP/A.swift": "package import Hummingbird",
                "Sources/Programs/aram/A.swift": "import Hummingbird",
            ]),
    ]
}
