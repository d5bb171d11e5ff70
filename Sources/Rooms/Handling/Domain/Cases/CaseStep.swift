/// A case after a decision, with the steps of the record that led there.
package struct CaseStep: Sendable {
    /// The case as it should be saved.
    package var after: Case
    /// Every stage that was passed, in order; empty when the stage stays.
    package var moves: [StageMove] = []

    init(_ after: Case, moves: [StageMove] = []) {
        self.after = after
        self.moves = moves
    }
}

extension Case {
    /// The case at `target` with each stage between in the record; a case that is there or further stays where it is.
    func reaching(_ target: CaseStage) -> CaseStep {
        var step = CaseStep(self)
        while step.after.stage < target, let next = step.after.stage.next {
            step.moves.append(StageMove(from: step.after.stage, to: next))
            step.after.stage = next
        }
        return step
    }

    /// Refuses work on a case that is closed or lives on in another one.
    func requireOpen() throws(CaseRefusal) {
        if let mergedInto { throw .merged(into: mergedInto) }
        if closedAt != nil { throw .closed }
    }
}
