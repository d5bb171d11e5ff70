package import Primitives

/// A spot at which a brand listens without an invitation; its link names the place and nobody.
package struct Place: Hashable, Sendable {
    /// Names the place within its brand.
    package let id: PlaceID
    /// What staff call it; customers never see it.
    package var name: String
    /// The point of the journey that its answers are about.
    package var touchpoint: Touchpoint
    /// In which way it listens.
    package let kind: PlaceKind
    /// The languages that it offers, at least one.
    package var languages: Set<LanguageCode>
    /// The sites that may show it, for a widget; at most ``PlaceDraft/mostOrigins``.
    package var origins: [WebOrigin]
    /// The number of the link that works, from 1; links with a lower one are revoked.
    package var linkVersion: Int
    /// Whether it takes answers.
    package var isActive: Bool
    /// When it was made.
    package let createdAt: Instant
    /// Counts changes, from 1.
    package let version: Int

    /// The languages in the order in which pages offer them.
    package var offered: [LanguageCode] { LanguageCode.allCases.filter(languages.contains) }

    /// The language to begin with: the wanted one when it is offered, else the first.
    package func language(for wanted: LanguageCode) -> LanguageCode {
        languages.contains(wanted) ? wanted : offered.first ?? wanted
    }

    /// Refuses what comes by a link of the given number, when that link was revoked or the place is closed.
    package func checkOpen(link number: Int) throws(PlaceRefusal) {
        guard number == linkVersion, isActive else { throw .closed }
    }
}
