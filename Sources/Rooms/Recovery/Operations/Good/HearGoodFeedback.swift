package import Listening
package import Primitives
package import Storage
import TextAnalysis

/// Does justice to good feedback: praise reaches the employee, an idea gets a place, and the customer is thanked.
package func hearGoodFeedback(_ id: FeedbackID, by act: Act, in tx: Transaction) throws {
    guard let feedback = try FeedbackRecord.find(id, in: tx), feedback.counts else { return }
    let intents = feedback.findings?.intents ?? []
    if let staff = feedback.staff, feedback.face?.isHappy == true, !intents.isDisjoint(with: [.praise, .thanks]) {
        try passPraise(id, to: staff, by: act, in: tx)
    }
    if intents.contains(.suggestion) { try noteIdea(of: feedback, by: act, in: tx) }
    if feedback.face?.isHappy == true { try thank(for: feedback, by: act, in: tx) }
}
