// swift-tools-version:6.2
import PackageDescription

/// Settings of every target of the house.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

/// A target that knows nothing of complaints.
func foundation(_ name: String, knows others: [String] = [], uses libraries: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: others.map { .byName(name: $0) } + libraries, path: "Sources/Foundations/\(name)",
        exclude: ["README.md"], swiftSettings: house)
}

/// A target that only tests.
func tests(_ name: String, knows others: [String], uses libraries: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name, dependencies: others.map { .byName(name: $0) } + libraries, path: "Tests/\(name)", swiftSettings: house)
}

/// A room of the product: its three shelves in one target, and its tests once there are some.
func room(_ name: String, knows others: [String] = [], uses libraries: [Target.Dependency] = []) -> [Target] {
    let ground = ["Primitives", "Storage", "TextAnalysis"]
    return [
        .target(
            name: name, dependencies: (ground + others).map { .byName(name: $0) } + [hummingbird] + libraries,
            path: "Sources/Rooms/\(name)", exclude: ["README.md"], swiftSettings: house),
        tests("\(name)Tests", knows: [name, "TestSupport"] + ground + others),
    ]
}

/// A C library of the system.
func system(_ name: String, _ library: String, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Foundations/\(name)", pkgConfig: library, providers: [.apt([apt])])
}

let package = Package(
    name: "aram",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        system("CPQ", "libpq", apt: "libpq-dev"),
        system("CArgon2", "libargon2", apt: "libargon2-dev"),
        foundation("Primitives"),
        .target(
            name: "TextAnalysis", dependencies: ["Primitives"], path: "Sources/Foundations/TextAnalysis",
            sources: ["Findings", "Folding"], swiftSettings: house),
        foundation("Statistics"),
        tests("StatisticsTests", knows: ["Statistics"]),
        foundation("Storage", knows: ["Primitives"], uses: [crypto]),
        foundation("StorageSQLite", knows: ["Primitives", "Storage"], uses: [grdb]),
        foundation("StoragePostgres", knows: ["Primitives", "Storage", "CPQ"]),
        .target(
            name: "TestSupport", dependencies: ["Primitives", "Storage", "StorageSQLite", "StoragePostgres"],
            swiftSettings: house),
        tests("HouseTests", knows: []),
        tests("PrimitivesTests", knows: ["Primitives"]),
        tests("StorageContractTests", knows: ["TestSupport", "Primitives", "Storage", "StorageSQLite", "StoragePostgres"]),
    ]
        + room("People")
        + room("Listening", knows: ["People"])
        + room("Handling", knows: ["People", "Listening"])
        + [
            .executableTarget(
                name: "aram",
                dependencies: ["Primitives", "Storage", "StorageSQLite", "StoragePostgres", "People", "Listening", "Handling"]
                    + [
                        hummingbird, crypto, logging, .product(name: "ArgumentParser", package: "swift-argument-parser"),
                        .product(name: "Configuration", package: "swift-configuration"),
                        .product(name: "SystemPackage", package: "swift-system"),
                        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                    ],
                path: "Sources/Programs/aram", swiftSettings: house)
        ],
    swiftLanguageModes: [.v6]
)
