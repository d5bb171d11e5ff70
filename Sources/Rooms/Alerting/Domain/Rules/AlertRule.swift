/// One rule of a brand: conditions and effects, asked in the order of position.
package struct AlertRule: Hashable, Sendable {
    /// Names the rule.
    package let id: RuleID
    /// What people call it, at most 200 characters.
    package var name: String
    /// The place in the order, from 1; the first rule that speaks decides.
    package var position: Int
    /// When it speaks.
    package var conditions: AlertConditions
    /// What it does.
    package var effects: AlertEffects
    /// Whether it is asked at all.
    package var isActive: Bool
    /// Goes up with each change; compared when it is saved.
    package var version: Int

    /// A rule as it is stored.
    package init(
        id: RuleID, name: String, position: Int, conditions: AlertConditions, effects: AlertEffects,
        isActive: Bool = true,
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.position = position
        self.conditions = conditions
        self.effects = effects
        self.isActive = isActive
        self.version = version
    }

    /// The first active rule whose conditions hold; nil means that nobody needs to be rung.
    package static func first(of rules: [AlertRule], for facts: AlertFacts) -> AlertRule? {
        rules.filter(\.isActive).sorted { $0.position < $1.position }.first { $0.conditions.hold(for: facts) }
    }
}

/// Why a rule can not be saved.
package enum RuleRefusal: Error, Hashable, CaseIterable, Sendable {
    /// The name is empty or longer than 200 characters.
    case nameMissing
    /// A rung waits less than a minute or more than a day.
    case minutesOutOfRange
    /// Nobody would be rung.
    case ladderEmpty
    /// It opens no case and tells nobody.
    case doesNothing
    /// There is no such rule in this brand.
    case unknown
}
