import Handling
import Listening
import People
import Primitives
import Storage

extension SampleWorld {
    /// One customer writes, phones, sends a letter or comes to the shop.
    func hearMatter() async throws {
        guard let customer = pickCustomer(),
            let matter = SampleMatter.all(in: customer.language).randomElement(using: &dice)
        else { return }
        guard let item = try await open(matter, of: customer) else { return }
        try await settle()
        try await planWork(item, matter.remark, customer.name, matter)
    }

    private func open(_ matter: SampleMatter, of customer: SampleCustomer) async throws -> CaseID? {
        let (id, language) = (customer.id, customer.language)
        let writer = agents.randomElement(using: &dice)
        switch matter.channel {
        case .email:
            return try await write(by: .customer(id.uuid)) { act, tx in
                let words = CustomerWords(matter.words, subject: matter.subject, channel: .email, language: language)
                let clues = MessageClues(subject: matter.subject, sender: customer.email)
                let message = IncomingMessage(clues: clues, words: words, touchpoint: matter.touchpoint)
                guard case .placed(let place) = try takeMessage(message, by: act, in: tx) else { return nil }
                return place.caseID
            }
        case .form:
            let feedback = try await write(by: .customer(id.uuid)) { act, tx in
                try recordFeedback(
                    NewFeedback(
                        customer: id, channel: .form, touchpoint: matter.touchpoint,
                        answer: Answer(face: .disappointed, comment: matter.words), language: language),
                    by: act, in: tx)
            }
            try await settle()
            return try await database.read(in: tenant) { snapshot in
                try FeedbackRecord.find(feedback, in: snapshot)?.caseID.map { CaseID($0) }
            }
        default:
            let kind: EntryKind = matter.channel == .phone ? .call : matter.channel == .visit ? .visit : .letter
            return try await write(by: writer.map { .staff($0) } ?? .system) { act, tx in
                let words = CustomerWords(
                    matter.words, subject: matter.subject, kind: kind, channel: matter.channel, language: language)
                return try openCase(
                    NewCase(customer: id, subject: matter.subject, words: words, touchpoint: matter.touchpoint),
                    by: act, in: tx)
            }
        }
    }

    /// The customer's second word, which comes after the first answer.
    func hearAnswer(_ matter: SampleMatter, in item: CaseID) async throws {
        guard let current = try await database.read(in: tenant, { try CaseRecord.find(item, in: $0) }), current.isOpen
        else { return }
        try await write(by: .customer(current.customer.uuid)) { act, tx in
            let words = CustomerWords(
                matter.answer, subject: matter.subject, channel: .email, language: current.language)
            try addMessage(words, to: item, by: act, in: tx)
        }
        try await settle()
    }
}

extension SampleMatter {
    /// The three levels that a careful agent writes down.
    func writeLevels(in item: CaseID, by act: Act, _ tx: Transaction) throws {
        var notes = try LevelNotesRecord.find(of: item, in: tx)
        notes.fact = fact
        notes.feeling = feeling
        try writeLevelNotes(notes, of: item, by: act, in: tx)
    }
}
