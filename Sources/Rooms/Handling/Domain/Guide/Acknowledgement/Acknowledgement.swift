package import TextAnalysis

/// What the first answer to a customer can truthfully say before anybody has looked into the matter. The customer's own
/// words are never echoed: the answer goes out by itself, and a stranger could send words to somebody else with it.
package struct Acknowledgement: Hashable, Sendable {
    /// How the customer is called; empty when no name is known.
    package var name: String
    /// Who owns the case; nil while it is with the team.
    package var agent: String?
    /// The number of the case as people write it.
    package var caseNumber: String
    /// Until when the customer hears next, already in words of their language and time zone.
    package var nextNews: String
    /// What the words are about; at most the three most pressing are named.
    package var topics: Set<Topic>
    /// Whether something went wrong; praise, a question or an idea gets no apology.
    package var isComplaint: Bool

    /// The facts of one acknowledgement.
    package init(
        name: String, agent: String?, caseNumber: String, nextNews: String, topics: Set<Topic>, isComplaint: Bool
    ) {
        self.name = name
        self.agent = agent
        self.caseNumber = caseNumber
        self.nextNews = nextNews
        self.topics = topics
        self.isComplaint = isComplaint
    }

    /// Topics that one acknowledgement repeats at most.
    package static let topicLimit = 3
}
