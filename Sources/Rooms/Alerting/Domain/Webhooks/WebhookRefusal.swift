/// Why a webhook target can not be saved.
package enum WebhookRefusal: Error, Hashable, CaseIterable, Sendable {
    /// The name is empty or longer than 200 characters.
    case nameMissing
    /// It would be told nothing.
    case noKinds
    /// The brand has the most targets that it may have.
    case tooMany
    /// There is no such target or delivery in this brand.
    case unknown
    /// The target is off; it must be switched on before anything is sent.
    case off
}
