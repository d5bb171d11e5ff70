package import Primitives

extension Customer {
    /// What stays when `other` turns out to be this customer: own words first, the stricter consent, the later asking.
    package func taking(over other: Customer) throws(CustomerRefusal) -> MergedProfile {
        guard id != other.id else { throw .sameCustomer }
        guard mergedInto == nil, other.mergedInto == nil else { throw .mergedAway }
        let notes = [howToTreat, other.howToTreat].filter { !$0.isEmpty }
        return MergedProfile(
            name: name.isEmpty ? other.name : name,
            city: city ?? other.city,
            preferredChannel: preferredChannel ?? other.preferredChannel,
            howToTreat: Set(notes).count == 1 ? notes[0] : notes.joined(separator: "\n\n"),
            isKeyAccount: isKeyAccount || other.isKeyAccount,
            since: [since, other.since].compactMap { $0 }.min(),
            consentEmail: consentEmail && other.consentEmail,
            consentPhone: consentPhone && other.consentPhone,
            unsubscribedAt: [unsubscribedAt, other.unsubscribedAt].compactMap { $0 }.min(),
            lastAskedAt: [lastAskedAt, other.lastAskedAt].compactMap { $0 }.max())
    }
}

/// The profile of a customer after a merge.
package struct MergedProfile: Hashable, Sendable {
    /// The kept name.
    package let name: String
    /// The kept city.
    package let city: String?
    /// The kept channel.
    package let preferredChannel: PreferredChannel?
    /// Both notes, when they differ with an empty line between.
    package let howToTreat: String
    /// Whether either was a key account.
    package let isKeyAccount: Bool
    /// The earlier first order.
    package let since: Instant?
    /// Whether both may be asked by mail.
    package let consentEmail: Bool
    /// Whether both may be asked by phone.
    package let consentPhone: Bool
    /// The earlier wish not to be asked.
    package let unsubscribedAt: Instant?
    /// The later survey.
    package let lastAskedAt: Instant?
}
