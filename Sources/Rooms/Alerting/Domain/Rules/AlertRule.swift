/// One rule of a brand: conditions and effects, asked in the order of position.
package struct AlertRule: Hashable, Sendable {
    /// What a rule listens to.
    package enum Kind: String, CaseIterable, Sendable {
        /// Confirmed feedback of one customer.
        case feedback
        /// Signals of the early-warning charts, which are about a touchpoint and no customer.
        case earlyWarning = "early_warning"
    }

    /// Names the rule.
    package let id: RuleID
    /// What it listens to; it never changes.
    package let kind: Kind
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
        id: RuleID, kind: Kind = .feedback, name: String, position: Int, conditions: AlertConditions,
        effects: AlertEffects,
        isActive: Bool = true,
        version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.position = position
        self.conditions = conditions
        self.effects = effects
        self.isActive = isActive
        self.version = version
    }

    /// The first active rule whose conditions hold; nil means that nobody needs to be rung.
    package static func first(of rules: [AlertRule], for facts: AlertFacts) -> AlertRule? {
        asked(rules, .feedback).first { $0.conditions.hold(for: facts) }
    }

    /// The first active rule about early warnings that takes in the touchpoint; one without touchpoints takes in all of them.
    package static func first(of rules: [AlertRule], for warning: EarlyWarning) -> AlertRule? {
        asked(rules, .earlyWarning).first { rule in
            let places = rule.conditions.touchpoints
            return places.isEmpty || warning.touchpoint.map(places.contains) ?? false
        }
    }

    private static func asked(_ rules: [AlertRule], _ kind: Kind) -> [AlertRule] {
        rules.filter { $0.isActive && $0.kind == kind }.sorted { $0.position < $1.position }
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
