package import Primitives
package import Storage

/// Remembers how far the guide is (0...5) and which of its lines are ticked.
package func recordGuideStep(_ step: Int, done: Set<String>, for id: CaseID, by act: Act, in tx: Transaction) throws {
    let guided = try changeCase(id, by: act, in: tx) { try $0.guiding(step: step, done: done) }
    tx.append(guided.event("case.guide", ["step": .int(Int64(step)), "done": .int(Int64(done.count))], act))
}
