import Alerting
import Handling
import Listening
import Primitives
import Recovery
import Storage

extension House {
    /// What the pages of Recovery need.
    var recovery: RecoveryKit { RecoveryKit(database: database, frame: frame) }

    /// The timers of promises and ways back, and the mails of thanks and ideas.
    var recoveryWorkers: [OutboxWorker] {
        let mailer = GoodMailer(
            database: database, links: listening.links, transport: office.transport, own: office.own, clock: clock)
        return [promiseWorker(database: database, clock: clock), recoveryCheckWorker(database: database, clock: clock)]
            + mailer.workers
    }

    /// Promises and the way back on the case page, in its timeline and in the composer.
    func addRecovery(to slots: inout HandlingSlots) {
        slots.panels += recoveryCasePanels(clock: clock)
        slots.trackPromise = trackPromiseOfReply
        let others = slots.eventText
        slots.eventText = { recoveryEventText($0) ?? others($0) }
    }
}

/// The cards with the words of promises, which Alerting does not know.
func withPromises(_ ringing: [RingingAlert], in snapshot: Snapshot) throws -> [RingingAlert] {
    try ringing.map { card in
        guard let id = card.alert.promise, let promise = try PromiseRecord.find(PromiseID(id), in: snapshot) else {
            return card
        }
        var card = card
        card.preview = promise.words
        return card
    }
}
