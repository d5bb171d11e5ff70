package import Listening
import People
package import Primitives
package import Storage
import TextAnalysis

/// The one active colleague with a name, or a part of it of three letters or more, among these words; nil when nobody or
/// more than one is meant.
private func staffNamed(in words: String, _ snapshot: Snapshot) throws -> StaffID? {
    let said = Set(searchFolded(words).split { !$0.isLetter })
    let meant = try MemberList.active(in: snapshot).filter { member in
        searchFolded(member.staff.name).split { !$0.isLetter }.contains { $0.count >= 3 && said.contains($0) }
    }
    return meant.count == 1 ? meant.first?.staff.id : nil
}

/// Does justice to good feedback: praise reaches the employee, an idea gets a place, and the customer is thanked.
package func hearGoodFeedback(_ id: FeedbackID, by act: Act, in tx: Transaction) throws {
    guard let feedback = try FeedbackRecord.find(id, in: tx), feedback.counts else { return }
    let intents = feedback.findings?.intents ?? []
    if feedback.standing?.isHappy == true, !intents.isDisjoint(with: [.praise, .thanks]),
        let staff = try staffNamed(in: feedback.comment, tx) ?? feedback.staff
    {
        try passPraise(id, to: staff, by: act, in: tx)
    }
    if intents.contains(.suggestion) { try noteIdea(of: feedback, by: act, in: tx) }
    if feedback.standing?.isHappy == true { try thank(for: feedback, by: act, in: tx) }
}
