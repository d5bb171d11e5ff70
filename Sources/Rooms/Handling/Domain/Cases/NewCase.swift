package import Listening
package import People
package import Primitives
package import TextAnalysis

/// What is known when a case is opened; the words become its first entry.
package struct NewCase: Sendable {
    /// Whose matter it is.
    package var customer: CustomerID
    /// One line; when it is empty the beginning of the words stands in.
    package var subject: String
    /// The customer's words, or those of staff about them; may be empty for a bare rating.
    package var words: CustomerWords
    /// Where in the journey it arose.
    package var touchpoint: Touchpoint
    /// The confirmed face, if a rating led here.
    package var face: Face?
    /// Whether it is dissatisfaction that expects an answer; then the first matter is written down at once.
    package var isComplaint = true
    /// What the words are about, for the choice of a plan.
    package var topics: Set<Topic> = []
    /// Practical or emotional, as far as the text shows.
    package var branch = Branch.unknown
    /// What the text shows to be at stake.
    package var stake = WhatIsAtStake()
    /// Overrules the priority that face and anger give.
    package var priority: Priority?
    /// The feedback that led here.
    package var feedback: FeedbackID?
    /// Who shall own it from the start.
    package var assignee: StaffID?
    /// The team that it waits in.
    package var team: TeamID?
    /// When the words reached the house, if that was earlier than now, such as a letter of yesterday.
    package var receivedAt: Instant?

    /// A case about the given words.
    package init(customer: CustomerID, subject: String = "", words: CustomerWords, touchpoint: Touchpoint) {
        self.customer = customer
        self.subject = subject
        self.words = words
        self.touchpoint = touchpoint
    }

    /// The subject as lists show it.
    var line: String {
        let typed = CaseText.preview(of: subject)
        return typed.isEmpty ? CaseText.preview(of: words.body) : typed
    }
}
