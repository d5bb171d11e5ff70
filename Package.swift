// swift-tools-version:6.2
import PackageDescription

/// Settings of every target of the house.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let grdb = ["GRDB", "GRDBSQLite"].map { Target.Dependency.product(name: $0, package: "GRDB.swift") }
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = ["NIOCore", "NIOPosix"].map { Target.Dependency.product(name: $0, package: "swift-nio") }

func names(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

/// A target that knows nothing of complaints.
func foundation(
    _ name: String, knows others: [String] = [], uses libraries: [Target.Dependency] = [],
    plugins: [Target.PluginUsage] = []
) -> Target {
    .target(
        name: name, dependencies: names(others) + libraries, path: "Sources/Foundations/\(name)",
        exclude: ["README.md"],
        swiftSettings: house, plugins: plugins)
}

/// A target that only tests.
func tests(
    _ name: String, knows others: [String], uses libraries: [Target.Dependency] = [], exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .testTarget(
        name: name, dependencies: names(others) + libraries, path: "Tests/\(name)", exclude: exclude,
        resources: resources, swiftSettings: house)
}

/// A room of the product: its three shelves in one target, and its tests.
func room(_ name: String, knows others: [String] = [], uses libraries: [Target.Dependency] = []) -> [Target] {
    let ground = ["Primitives", "Statistics", "Storage", "TextAnalysis", "Web", "Mail"]
    let front = [hummingbird, httpTypes, logging]
    return [
        .target(
            name: name, dependencies: names(ground + others) + front + libraries, path: "Sources/Rooms/\(name)",
            exclude: ["README.md"], swiftSettings: house, plugins: ["StringCatalogs"]),
        tests("\(name)Tests", knows: [name, "TestSupport"] + ground + others, uses: front + [hummingbirdTesting]),
    ]
}

/// A C library of the system.
func system(_ name: String, _ library: String?, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Foundations/\(name)", pkgConfig: library, providers: [.apt([apt])])
}

let libraries: [Target] = [
    system("CArgon2", "libargon2", apt: "libargon2-dev"),
    system("CCurl", "libcurl", apt: "libcurl4-openssl-dev"),
    system("CGMime", "gmime-3.0", apt: "libgmime-3.0-dev"),
    system("CGumbo", "gumbo", apt: "libgumbo-dev"),
    system("CPango", "pangocairo pangoft2", apt: "libpango1.0-dev"),
    system("CPQ", "libpq", apt: "libpq-dev"),
    system("CQREncode", "libqrencode", apt: "libqrencode-dev"),
    system("CZlib", "zlib", apt: "zlib1g-dev"),
]

let tools: [Target] = [
    .executableTarget(name: "strings", path: "Sources/Tools/strings", swiftSettings: house),
    .plugin(
        name: "StringCatalogs", capability: .buildTool(), dependencies: ["strings"], path: "Plugins/StringCatalogs"),
]

let foundations: [Target] = [
    foundation("Primitives"),
    .target(
        name: "CTextWeights", path: "Sources/Foundations/CTextWeights",
        exclude: ["en.weights", "hu.weights", "fa.weights"]),
    foundation("TextAnalysis", knows: ["Primitives", "CTextWeights"]),
    foundation("Statistics"),
    foundation("Pictures"),
    foundation("Paper", knows: ["CPango"]),
    foundation("Storage", knows: ["Primitives"], uses: [crypto]),
    foundation("StorageSQLite", knows: ["Storage"], uses: grdb),
    foundation("StoragePostgres", knows: ["Primitives", "Storage", "CPQ"]),
    foundation(
        "Web", knows: ["Primitives", "CZlib"], uses: [hummingbird, httpTypes, logging, crypto] + nio,
        plugins: ["StringCatalogs"]),
    foundation("Mail", knows: ["Primitives", "CGMime", "CGumbo", "CCurl"], uses: [crypto] + nio),
    foundation("Webhooks", knows: ["Primitives", "CCurl"], uses: [crypto] + nio),
]

let foundationTests: [Target] = [
    .target(
        name: "TestSupport", dependencies: names(["Primitives", "Storage", "StorageSQLite", "StoragePostgres"]),
        exclude: ["README.md"], swiftSettings: house),
    tests("HouseTests", knows: []),
    tests("PrimitivesTests", knows: ["TestSupport", "Primitives"]),
    tests("TextAnalysisTests", knows: ["TextAnalysis", "Primitives"]),
    tests("StatisticsTests", knows: ["Statistics"], resources: [.copy("Acceptance")]),
    tests("PicturesTests", knows: ["Pictures"]),
    tests(
        "StorageContractTests", knows: ["TestSupport", "Primitives", "Storage", "StorageSQLite", "StoragePostgres"],
        uses: [crypto]),
    tests(
        "WebTests", knows: ["Web", "Primitives", "strings"],
        uses: [hummingbird, hummingbirdTesting, httpTypes, logging] + nio,
        exclude: ["Golden"]),
    tests("MailTests", knows: ["Mail", "Primitives"], uses: nio),
    tests("WebhooksTests", knows: ["Webhooks", "Primitives"], uses: nio),
]

let rooms: [Target] =
    room("People", uses: [crypto, .byName(name: "CArgon2"), .byName(name: "CQREncode")])
    + room("Listening", knows: ["People"], uses: [crypto, .byName(name: "Paper")])
    + room("Handling", knows: ["People", "Listening"])
    + room("Prevention", knows: ["People", "Listening", "Handling"])
    + room("Care", knows: ["People", "Listening", "Handling"])
    + room("Alerting", knows: ["People", "Listening", "Handling", "Webhooks"])
    + room("Offers", knows: ["People", "Listening", "Handling"])
    + room("Insight", knows: ["People", "Listening", "Handling"], uses: [.byName(name: "Pictures")])
    + room("Recovery", knows: ["People", "Listening", "Handling", "Offers"])

let programs: [Target] = [
    .target(
        name: "API",
        dependencies: names(["Primitives", "Storage", "Web", "People", "Listening", "Handling", "Offers"])
            + [hummingbird, httpTypes] + [nio[0]],
        path: "Sources/Programs/API", exclude: ["README.md"], swiftSettings: house, plugins: ["StringCatalogs"]),
    tests(
        "APITests",
        knows: ["API", "TestSupport", "Primitives", "Storage", "Web", "People", "Listening", "Handling", "Offers"],
        uses: [hummingbird, hummingbirdTesting, httpTypes, logging] + nio),
    .target(
        name: "InsightCommands",
        dependencies: names(["Primitives", "Statistics", "Pictures"])
            + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
        path: "Sources/Programs/InsightCommands", exclude: ["README.md"], swiftSettings: house),
    tests("InsightCommandsTests", knows: ["InsightCommands", "Primitives", "Statistics"]),
    .executableTarget(
        name: "aram",
        dependencies: names([
            "Primitives", "Statistics", "Storage", "StorageSQLite", "StoragePostgres", "TextAnalysis", "Web", "Mail",
            "Webhooks",
        ])
            + names([
                "People", "Listening", "Handling", "Alerting", "Offers", "Insight", "Recovery", "Prevention", "Care",
                "API", "InsightCommands",
            ])
            + [
                hummingbird, crypto, logging, .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
        path: "Sources/Programs/aram", swiftSettings: house, plugins: ["StringCatalogs"]),
    tests(
        "AramTests",
        knows: [
            "aram", "TestSupport", "Primitives", "Storage", "Web", "API", "People", "Listening", "Handling", "Offers",
            "Alerting",
        ], uses: [hummingbird, hummingbirdTesting, httpTypes, logging] + nio),
]

let package = Package(
    name: "aram",
    dependencies: [
        // One trait only: with two, the order of their flags differs from build to build, and everything is compiled again.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: libraries + tools + foundations + foundationTests + rooms + programs,
    swiftLanguageModes: [.v6]
)
