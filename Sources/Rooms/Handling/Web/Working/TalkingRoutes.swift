import Foundation
import Hummingbird
import Listening
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// Replies, notes, calls, and promises found in replies.
struct TalkingRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/cases/:id/replies", use: reply)
        router.post("/cases/:id/notes", use: note)
        router.post("/cases/:id/calls", use: call)
        router.post("/cases/:id/promises", use: track)
    }

    private func reply(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        let words = form.text("body")
        let blanks = GuideText.openBlanks(in: words)
        if let blank = blanks.first {
            let problem = HandlingText.refusedBlank(blank: .verbatim("[\(blank)]"))
            return try await refuse(problem, .reply, id, viewer, context)
        }
        let sent = Reply(
            words, onceKey: form.text("key"), isOnMerits: form.isOn("merits"), awaitsCustomer: form.isOn("awaits"))
        return try await keep(.reply, id, viewer, context) { act, tx in
            try replyToCase(id, with: sent, by: act, in: tx)
        }
    }

    private func note(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let words = context.form.text("body")
        return try await keep(.note, id, viewer, context) { act, tx in try addNote(words, to: id, by: act, in: tx) }
    }

    private func call(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        let contact = Contact(
            form.text("body"), Contact.Direction(rawValue: form.text("direction")) ?? .toCustomer,
            isReached: !form.isOn("missed"), isOnMerits: form.isOn("merits"), onceKey: form.text("key"))
        let kind = form.text("kind")
        return try await keep(.call, id, viewer, context) { act, tx in
            switch kind {
            case "visit": try recordVisit(contact, in: id, by: act, in: tx)
            case "letter": try recordLetter(contact, in: id, by: act, in: tx)
            default: try recordCall(contact, in: id, by: act, in: tx)
            }
        }
    }

    /// Saves and shows the case again at its newest entry, or the same page with what was typed.
    private func keep(
        _ mode: ComposeMode, _ id: CaseID, _ viewer: Viewer, _ context: AramContext,
        _ body: @escaping @Sendable (Act, Transaction) throws -> EntryID
    ) async throws -> Response {
        do {
            let entry = try await kit.write(viewer, context, body)
            return .seeOther("/cases/\(id)?sent=\(mode.rawValue)#entry-\(entry)")
        } catch {
            return try await refuse(try formProblem(error), mode, id, viewer, context)
        }
    }

    private func refuse(
        _ problem: Text, _ mode: ComposeMode, _ id: CaseID, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let form = context.form
        let typed = ComposerState(
            words: form.text("body"), problem: problem, onceKey: form.text("key"), isOnMerits: form.isOn("merits"),
            awaitsCustomer: form.isOn("awaits"), form: form.state())
        return try await kit.showCase(CaseModel.Wish(id: id, compose: mode), viewer, context, typed: typed)
    }

    /// Keeps a promise of the reply that is being written; the reply itself stays a draft.
    private func track(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        guard let trackPromise = kit.slots.trackPromise else { throw WebRefusal.notFound }
        let (words, chosen) = (context.form.text("body"), context.form.text("promise"))
        let locale = context.locale
        let done = try await kit.write(viewer, context) { act, tx -> Bool in
            let item = try CaseRecord.require(id, in: tx)
            let language = replyLanguage(words, usual: item.language)
            let found = findPromises(words, language: language, now: locale.now.date, zone: locale.zone)
                .first { $0.phrase == chosen }
            try saveDraft(words, of: .reply, in: id, by: act, in: tx)
            guard let found, let due = found.due else { return false }
            try trackPromise(PromiseToTrack(caseID: id, words: found.phrase, due: Instant(due)), act, tx)
            return true
        }
        guard request.wantsFragment else { return .seeOther("/cases/\(id)?compose=reply#composer") }
        let told = done ? HandlingText.promiseTracked : HandlingText.promiseNotFound
        return HTMLResponse(notice(told, done ? .green : .yellow, icon: .calendarCheck)).response(in: locale)
    }
}
