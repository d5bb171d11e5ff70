package import People
package import Primitives
package import Storage

/// Hands the case on with a word for the next person, which stands in the case as a note.
package func passCase(
    _ id: CaseID, to staff: StaffID?, team: TeamID? = nil, saying words: String, by act: Act, in tx: Transaction
) throws {
    let passed = try changeCase(id, by: act, in: tx) { try $0.assigning(to: staff, team: team) }
    if !words.trimmed.isEmpty { try addNote(words, to: id, by: act, in: tx) }
    tx.append(passed.event("case.passed", ["to": .id(staff), "team": .id(passed.team)], act))
}
