import Primitives
import Web

extension RecoveryState {
    /// What people call the state.
    var text: Text {
        switch self {
        case .unhappy: RecoveryText.stateUnhappy
        case .contacted: RecoveryText.stateContacted
        case .solved: RecoveryText.stateSolved
        case .remeasured: RecoveryText.stateRemeasured
        case .reconciled: RecoveryText.stateReconciled
        case .wonBack: RecoveryText.stateWonBack
        case .lost: RecoveryText.stateLost
        }
    }

    /// What it takes to be in the state.
    var meaning: Text {
        switch self {
        case .unhappy: RecoveryText.meansUnhappy
        case .contacted: RecoveryText.meansContacted
        case .solved: RecoveryText.meansSolved
        case .remeasured: RecoveryText.meansRemeasured
        case .reconciled: RecoveryText.meansReconciled
        case .wonBack: RecoveryText.meansWonBack
        case .lost: RecoveryText.meansLost
        }
    }

    var tone: Tone {
        switch self {
        case .unhappy, .lost: .red
        case .contacted, .remeasured: .yellow
        case .solved: .accent
        case .reconciled, .wonBack: .green
        }
    }

    var icon: IconName {
        switch self {
        case .unhappy: .frown
        case .contacted: .messageCircle
        case .solved: .check
        case .remeasured: .meh
        case .reconciled: .handshake
        case .wonBack: .heartHandshake
        case .lost: .x
        }
    }
}

extension IdeaStatus {
    /// What people call the status.
    var text: Text {
        switch self {
        case .new: RecoveryText.ideaNew
        case .considered: RecoveryText.ideaConsidered
        case .planned: RecoveryText.ideaPlanned
        case .done: RecoveryText.ideaDone
        case .declined: RecoveryText.ideaDeclined
        }
    }
}

extension Promise {
    /// The state as a chip, or how far the due time is.
    func mark(at now: Instant) -> Node {
        switch state {
        case .kept: chip(RecoveryText.promiseKept, .green, icon: .circleCheck)
        case .cancelled: chip(RecoveryText.promiseCancelled)
        case .broken: chip(RecoveryText.promiseBroken, .red, icon: .circleAlert)
        case .made: dueTag(dueAt, soon: dueAt - warnAt)
        }
    }

    /// When it was kept, or until when it must be.
    var when: Text {
        switch state {
        case .made: RecoveryText.dueAt(at: dueAt)
        case .kept: RecoveryText.keptAt(at: fulfilledAt ?? dueAt)
        case .broken: fulfilledAt.map { RecoveryText.doneLateAt(at: $0) } ?? RecoveryText.wasDueAt(at: dueAt)
        case .cancelled: RecoveryText.wasDueAt(at: dueAt)
        }
    }
}
