package import Listening
package import People
package import Primitives
package import Storage

/// A talk on the phone or at the desk as it was written down.
package struct Talk: Sendable {
    /// What becomes of it.
    package enum Purpose: Hashable, Sendable {
        /// It is counted and heard, and opens no case by itself.
        case feedback
        /// It opens a case, or goes on in the customer's open one about the same place of the journey.
        case newCase
        /// It goes on in this case.
        case goingOn(CaseID)
    }

    /// The words, rating and wish to be called; its channel says phone or desk.
    package var said: NewFeedback
    /// Who said it, as far as it was asked; nil for somebody who gave no name.
    package var customer: NewCustomer?
    /// The customer whom the page was about, for one without mail address and number.
    package var knownCustomer: CustomerID?
    /// The call that it was, if a telephone system told of it.
    package var call: CallID?
    /// What becomes of it.
    package var purpose: Purpose
    /// Whether the writer wants to own the case.
    package var isMine: Bool
    /// Makes a repeated form change nothing.
    package var onceKey: String

    /// A talk as it was typed.
    package init(
        _ said: NewFeedback, customer: NewCustomer?, knownCustomer: CustomerID? = nil, call: CallID? = nil,
        purpose: Purpose, isMine: Bool = false, onceKey: String
    ) {
        self.said = said
        self.customer = customer
        self.knownCustomer = knownCustomer
        self.call = call
        self.purpose = purpose
        self.isMine = isMine
        self.onceKey = onceKey
    }
}

/// Where a talk came to stand.
package enum TalkPlace: Hashable, Sendable {
    case feedback(FeedbackID)
    case file(CaseID)
}

/// Keeps a talk as feedback, as a new case or in an open one, and ties its call to it.
///
/// Somebody of ours spoke with the customer, so a new case is acknowledged at once.
package func keepTalk(_ talk: Talk, by act: Act, in tx: Transaction) throws -> TalkPlace {
    var said = talk.said
    said.customer =
        try talk.customer.map { try findOrCreateCustomer($0, by: act, in: tx) }
        ?? talk.knownCustomer.flatMap { try CustomerRecord.current($0, in: tx)?.id }
    if !talk.onceKey.isEmpty { said.externalID = "talk:\(talk.onceKey)" }
    let place: TalkPlace
    var feedback: FeedbackID?
    switch talk.purpose {
    case .feedback:
        let id = try recordFeedback(said, by: act, in: tx)
        feedback = id
        place = .feedback(id)
    case .newCase:
        guard said.customer != nil else { throw CaseRefusal.noSuchCustomer }
        let id = try recordFeedback(said, by: act, in: tx)
        guard let opened = try openCaseFromFeedback(id, by: act, in: tx) else { throw CaseRefusal.noSuchCustomer }
        if opened.outcome == .opened { try acknowledgeCase(opened.caseID, byMail: false, by: act, in: tx) }
        if talk.isMine, opened.outcome == .opened { try takeCase(opened.caseID, by: act, in: tx) }
        feedback = id
        place = .file(opened.caseID)
    case .goingOn(let id):
        feedback = try goOn(talk, said, in: id, by: act, tx)
        place = .file(id)
    }
    if let call = talk.call {
        let item: CaseID? = if case .file(let id) = place { id } else { nil }
        try noteCall(
            call, customer: said.customer, caseID: item?.uuid, feedback: feedback, by: act, in: tx)
    }
    return place
}

/// The words are an entry of the case; a face or a wish to be called is feedback about it.
private func goOn(
    _ talk: Talk, _ said: NewFeedback, in id: CaseID, by act: Act, _ tx: Transaction
) throws -> FeedbackID? {
    let item = try CaseRecord.require(id, in: tx)
    let contact = Contact(said.answer.comment, .fromCustomer, onceKey: talk.onceKey)
    if said.channel == .visit {
        try recordVisit(contact, in: id, by: act, in: tx)
    } else {
        try recordCall(contact, in: id, by: act, in: tx)
    }
    guard said.answer.face != nil || said.answer.callback != nil else { return nil }
    var rating = said
    rating.customer = item.customer
    rating.caseID = id.uuid
    rating.answer.comment = ""
    return try recordFeedback(rating, by: act, in: tx)
}
