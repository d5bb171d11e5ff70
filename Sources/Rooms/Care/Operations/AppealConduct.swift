package import Primitives
package import Storage

/// Writes down what a customer says against a step, however it arrived.
package func appealConductStep(_ id: ConductStepID, saying words: String, by act: Act, in tx: Transaction) throws {
    let step = try ConductRecord.require(id, in: tx)
    let appealed = try step.appealing(words, at: act.at)
    try ConductRecord.update(appealed, in: tx)
    tx.append(appealed.event("conduct.appealed", ["rung": .string(step.rung.rawValue)], act))
}

/// Answers an appeal; a granted one ends the step and all above it. The customer is told either way.
package func answerAppeal(_ id: ConductStepID, isGranted: Bool, by act: Act, in tx: Transaction) throws {
    guard let staff = act.actor.staff else { throw ConductRefusal.staffOnly }
    let step = try ConductRecord.require(id, in: tx)
    let answered = try step.answering(isGranted: isGranted, by: staff, at: act.at)
    if isGranted {
        try end(answered, before: step, because: .appealGranted, by: act, in: tx)
    } else {
        try ConductRecord.update(answered, in: tx)
        tx.append(answered.event("conduct.appeal_answered", ["granted": false], act))
        try tell(.upheld, about: answered, key: "upheld", by: act, in: tx)
    }
}
