import Testing

/// One rule of the house: a pure function from the texts of a tree to the places that break it.
struct HouseRule: Sendable, CustomTestStringConvertible {
    /// The rule as a sentence; test reports print it.
    let name: String
    /// Finds every place that breaks the rule.
    let check: @Sendable (SourceTree) -> [Violation]

    /// A rule that looks at one Swift file under `Sources` at a time.
    static func sources(_ name: String, _ check: @escaping @Sendable (SourceFile) -> [Violation]) -> HouseRule {
        HouseRule(name: name) { $0.sources.flatMap(check) }
    }

    /// A rule that looks at one Swift file under `Sources` or `Tests` at a time.
    static func swift(_ name: String, _ check: @escaping @Sendable (SourceFile) -> [Violation]) -> HouseRule {
        HouseRule(name: name) { ($0.sources + $0.tests).flatMap(check) }
    }

    /// A rule that looks at one text file of any kind at a time.
    static func texts(_ name: String, _ check: @escaping @Sendable (SourceFile) -> [Violation]) -> HouseRule {
        HouseRule(name: name) { $0.files.flatMap(check) }
    }

    var testDescription: String { name }

    /// Every rule, in the order of STYLE.md.
    static let all: [HouseRule] =
        borders + [domainIsPure, roomsReadNoClock, domainHasNoWireShape, sqlStaysHome]
        + [fileLength, medianLength, functionLength, plainNames]
        + [nothingForced, noFatalError, silentTryHasReason, documented, readmePresent]
        + [noOpenMarks, noMachinePaths, logicalStyles, linksLead, testsDoNotSleep]
}
