import Foundation
import Testing

@testable import strings

@Suite struct `Turning a String Catalog into Swift` {
    /// A catalogue with one key, as JSON.
    private func catalog(
        _ key: String = "take", comment: String? = nil, en: String? = "Take it", hu: String? = "Felveszem",
        fa: String? = "برمی‌دارم", state: String = "translated"
    ) throws -> CatalogFile {
        var localizations: [String: Any] = [:]
        for (code, words) in [("en", en), ("hu", hu), ("fa", fa)] {
            if let words { localizations[code] = ["stringUnit": ["state": state, "value": words]] }
        }
        return try read(key, comment: comment, localizations: localizations)
    }

    private func read(_ key: String, comment: String?, localizations: [String: Any]) throws -> CatalogFile {
        var entry: [String: Any] = ["localizations": localizations]
        if let comment { entry["comment"] = comment }
        let file: [String: Any] = ["sourceLanguage": "en", "version": "1.0", "strings": [key: entry]]
        return try CatalogFile.read(JSONSerialization.data(withJSONObject: file))
    }

    private func problems(_ file: CatalogFile) -> [String] {
        do {
            _ = try file.checked()
            return []
        } catch let problems as Problems {
            return problems.list
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `a complete key becomes a member of the file's type`() throws {
        let entries = try catalog().checked()
        let swift = SwiftOutput(catalog: "Handling", module: "Handling", entries: entries).text
        #expect(swift.contains("import Web\n"))
        #expect(swift.contains("enum HandlingText {"))
        #expect(swift.contains("    static var take: Text { Text(Entries.take) }"))
        #expect(swift.contains(#"hungarian: "Felveszem""#))
        #expect(swift.contains(#"persian: "برمی\u{200C}دارم""#))
    }

    @Test(arguments: ["en", "hu", "fa"]) func `a missing language fails with key and language named`(code: String)
        throws
    {
        let file = try catalog(
            en: code == "en" ? nil : "Take it", hu: code == "hu" ? nil : "Felveszem", fa: code == "fa" ? nil : "بردار")
        #expect(problems(file) == ["key 'take': \(code): is missing"])
    }

    @Test func `unfinished and empty words fail`() throws {
        #expect(problems(try catalog(state: "needs_review")).count == 3)
        #expect(problems(try catalog(hu: "  ")) == ["key 'take': hu: is empty"])
    }

    @Test func `a placeholder that one language lacks fails`() throws {
        let file = try catalog(comment: "args: name:String", en: "Ask %1$@", hu: "Kérdezd meg", fa: "از %1$@ بپرس")
        #expect(problems(file) == ["key 'take': hu: argument 'name' is not used"])
    }

    @Test func `a placeholder of the wrong kind fails`() throws {
        let file = try catalog(comment: "args: count:Int", en: "%lld left", hu: "%@ maradt", fa: "%lld مانده")
        #expect(problems(file) == ["key 'take': hu: argument 'count' is Int but its placeholder is %@"])
    }

    @Test func `a placeholder without an argument and an unknown type fail`() throws {
        #expect(
            problems(try catalog(en: "%lld left")) == [
                "key 'take': en: placeholder 1 has no argument in the comment (args: name:Type)"
            ])
        let unknown = problems(try catalog(comment: "args: count:Float", en: "%lld", hu: "%lld", fa: "%lld"))
        #expect(unknown.count == 1 && unknown[0].contains("unknown type Float"))
    }

    @Test func `a lone percent sign fails and a doubled one is written once`() throws {
        #expect(problems(try catalog(en: "100 % sure")).count == 1)
        let entries = try catalog(en: "100%% sure", hu: "100%% biztos", fa: "۱۰۰٪ مطمئن").checked()
        #expect(SwiftOutput(catalog: "X", module: "M", entries: entries).text.contains(#"english: "100% sure""#))
    }

    @Test func `Arabic letters in Persian words fail`() throws {
        #expect(
            problems(try catalog(fa: "كليد")) == ["key 'take': fa: has an Arabic yeh or kaf; Persian writes ی and ک"])
    }

    @Test func `plural forms become one and other, and only one may leave the number away`() throws {
        func forms(_ one: String, _ other: String) -> [String: Any] {
            func unit(_ value: String) -> [String: Any] { ["stringUnit": ["state": "translated", "value": value]] }
            return ["variations": ["plural": ["one": unit(one), "other": unit(other)]]]
        }
        let plain: [String: Any] = ["stringUnit": ["state": "translated", "value": "%lld nyitott ügy"]]
        let localizations: [String: Any] = [
            "en": forms("one open case", "%lld open cases"), "hu": plain, "fa": forms("یک پرونده", "%lld پرونده"),
        ]
        let entries = try read("openCases", comment: "args: count:Int", localizations: localizations).checked()
        let swift = SwiftOutput(catalog: "Handling", module: "Handling", entries: entries).text
        #expect(swift.contains(#"english: TextPattern(one: "one open case", other: "%1 open cases")"#))
        #expect(swift.contains("static func openCases(count: Int) -> Text {"))
        #expect(swift.contains("counted: 1"))
        let wrong = try read("openCases", comment: nil, localizations: localizations)
        #expect(problems(wrong).contains("key 'openCases': has plural forms but no argument of type Int"))
    }

    @Test func `dots join words and the types of arguments are kept`() throws {
        let file = try catalog(
            "stage.dueBy", comment: "args: at:Instant(time), who:Text, share:Percent(1)", en: "%1$@ %2$@ %3$@",
            hu: "%2$@ %1$@ %3$@", fa: "%3$@ %2$@ %1$@")
        let swift = SwiftOutput(catalog: "Case", module: "Handling", entries: try file.checked()).text
        #expect(swift.contains("import Primitives\n"))
        #expect(swift.contains("static func stageDueBy(at: Instant, who: Text, share: Double) -> Text {"))
        #expect(swift.contains("[.date(at, .time), who, .percent(share, places: 1)]"))
        #expect(swift.contains(#"hungarian: "%2 %1 %3""#))
    }

    @Test(arguments: ["Take", "take it", "take-it", "", "1st"]) func `a key that is no name fails`(key: String) throws {
        #expect(!problems(try catalog(key)).isEmpty)
    }
}
