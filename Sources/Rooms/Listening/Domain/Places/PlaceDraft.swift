package import Primitives

/// What staff typed for a place, before it is taken.
package struct PlaceDraft: Hashable, Sendable {
    /// What staff call it.
    package var name: String
    /// The point of the journey that it is about.
    package var touchpoint: Touchpoint
    /// In which way it listens; heeded only when the place is made.
    package var kind: PlaceKind
    /// The languages that it offers.
    package var languages: Set<LanguageCode>
    /// The sites that may show it, one on each line.
    package var sites: String
    /// Whether it takes answers.
    package var isActive: Bool

    /// Most sites of one place, so that the header with them stays short.
    package static let mostOrigins = 20

    /// A draft as typed.
    package init(
        name: String, touchpoint: Touchpoint, kind: PlaceKind, languages: Set<LanguageCode>, sites: String = "",
        isActive: Bool = true
    ) {
        self.name = name
        self.touchpoint = touchpoint
        self.kind = kind
        self.languages = languages
        self.sites = sites
        self.isActive = isActive
    }

    /// The draft that would leave a place as it is.
    package init(_ place: Place) {
        self.init(
            name: place.name, touchpoint: place.touchpoint, kind: place.kind, languages: place.languages,
            sites: place.origins.map(\.description).joined(separator: "\n"), isActive: place.isActive)
    }

    /// The sites that can be read, each once, in their order.
    package var origins: [WebOrigin] {
        lines.compactMap { WebOrigin($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Everything that is wrong, in the order of the form; empty when the draft can be taken.
    package var problems: [PlaceRefusal] {
        var found: [PlaceRefusal] = []
        if name.trimmed.isEmpty { found.append(.nameMissing) }
        if name.count > Limits.lineCharacters { found.append(.nameTooLong) }
        if languages.isEmpty { found.append(.languageMissing) }
        guard kind == .widget else { return found }
        if lines.isEmpty { found.append(.siteMissing) }
        if let line = lines.first(where: { WebOrigin($0) == nil }) { found.append(.siteUnreadable(line)) }
        if origins.count > Self.mostOrigins { found.append(.tooManySites) }
        return found
    }

    private var lines: [String] {
        sites.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}

/// Why a place is not saved, or takes no answer.
package enum PlaceRefusal: Error, Hashable, Sendable {
    case nameMissing
    case nameTooLong
    case languageMissing
    /// A widget that no site may show.
    case siteMissing
    /// What was typed is no address of a site.
    case siteUnreadable(String)
    case tooManySites
    /// The place is switched off, or the link is one that was revoked.
    case closed
    /// There is no place of that id in this brand.
    case unknown
}
