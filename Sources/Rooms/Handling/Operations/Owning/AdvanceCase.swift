package import Primitives
package import Storage

/// Moves the case on to a later stage; the record shows each stage between, and `closed` needs ``closeCase``.
package func advanceCase(_ id: CaseID, to stage: CaseStage, by act: Act, in tx: Transaction) throws {
    try changeCase(id, by: act, in: tx) { try $0.advancing(to: stage) }
}
