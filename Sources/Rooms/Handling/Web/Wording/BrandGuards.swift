package import Primitives
import Storage
import Synchronization
import TextAnalysis

/// The wording guards of brands with words of their own, compiled once for each state of their lists.
package final class BrandGuards: Sendable {
    /// A guard with the words that it was compiled from.
    private struct Compiled {
        let words: [BrandWord]
        let checker: WordingGuard
    }

    /// Whose guard in which language.
    private struct Key: Hashable {
        let tenant: TenantID
        let language: LanguageCode
    }

    /// Guards that are kept at most; an outsourcer with more brands compiles anew now and then.
    private static let most = 90

    private let compiled = Mutex<[Key: Compiled]>([:])

    /// Nothing compiled yet.
    package init() {}

    /// The guard of a brand for replies in one language, given the rules that are in use.
    func checker(of tenant: TenantID, _ language: LanguageCode, _ phrases: [BrandPhrase]) -> WordingGuard {
        let words = phrases.filter { $0.language == language }.map(\.word)
        guard !words.isEmpty else { return .builtIn(language) }
        let key = Key(tenant: tenant, language: language)
        if let known = compiled.withLock({ $0[key] }), known.words == words { return known.checker }
        let made = Compiled(words: words, checker: WordingGuard(language: language, brandWords: words))
        compiled.withLock { all in
            if all.count >= Self.most { all.removeAll() }
            all[key] = made
        }
        return made.checker
    }
}

/// The guard of one brand, for a reply whose language shows only when it is written.
struct BrandGuard: Sendable {
    let guards: BrandGuards
    let tenant: TenantID
    let phrases: [BrandPhrase]

    static func load(_ guards: BrandGuards, in snapshot: Snapshot) throws -> BrandGuard {
        BrandGuard(guards: guards, tenant: snapshot.tenant, phrases: try BrandPhraseRecord.all(snapshot))
    }

    func flags(_ words: String, in language: LanguageCode) -> [WordingFlag] {
        guards.checker(of: tenant, language, phrases).check(words)
    }
}
