import Handling
import Listening
package import Primitives
package import Storage

/// Gives a new brand the four rules that every desk starts with.
package func seedDefaultRules(names: DefaultRuleNames, by act: Act, in tx: Transaction) throws {
    var angry = AlertConditions()
    angry.faces = [.angry]
    var angryEffects = AlertEffects()
    angryEffects.priority = .red
    angryEffects.notices = [.live, .email, .webhook]
    var key = AlertConditions()
    key.faces = [.disappointed]
    key.keyAccountsOnly = true
    var repeated = AlertConditions()
    repeated.faces = [.disappointed]
    repeated.repeats = 2
    var highEffects = AlertEffects()
    highEffects.priority = .high
    highEffects.ladder = .standard(minutes: 30)
    var words = AlertConditions()
    words.complaintsOnly = true
    let calm = AlertEffects()
    let rules = [
        (names.angry, angry, angryEffects), (names.keyAccount, key, highEffects), (names.again, repeated, highEffects),
        (names.complaint, words, calm),
    ]
    for (name, conditions, effects) in rules {
        try saveRule(
            AlertRule(id: act.newID(), name: name, position: 0, conditions: conditions, effects: effects), isNew: true,
            by: act, in: tx)
    }
}

/// The names of the default rules in the brand's language.
package struct DefaultRuleNames: Sendable {
    let angry, keyAccount, again, complaint: String

    /// One name for each default rule.
    package init(angry: String, keyAccount: String, again: String, complaint: String) {
        self.angry = angry
        self.keyAccount = keyAccount
        self.again = again
        self.complaint = complaint
    }
}
