package import Foundation
package import Primitives

/// What rendering needs to know of the reader: words, zone, the time and the addresses of files.
package struct PageLocale: Sendable {
    /// The language of texts, numbers and dates.
    package var language: LanguageCode
    /// The zone in which times are shown.
    package var zone: TimeZone
    /// The point from which "12 min ago" counts.
    package var now: Instant
    /// Hashed addresses of styles, scripts and pictures.
    package var assets: Assets
    /// The hidden token of this session's forms; empty for visitors without one.
    package var formToken: String

    /// A reader as given.
    package init(
        language: LanguageCode, zone: TimeZone, now: Instant, assets: Assets = .plain, formToken: String = ""
    ) {
        self.language = language
        self.zone = zone
        self.now = now
        self.assets = assets
        self.formToken = formToken
    }

    /// A reader whose zone comes by name; an unknown name of the zone database means UTC.
    package init(
        language: LanguageCode, zoneName: String, now: Instant, assets: Assets = .plain, formToken: String = ""
    ) {
        self.init(
            language: language, zone: TimeZone(identifier: zoneName) ?? .gmt, now: now, assets: assets,
            formToken: formToken)
    }
}
