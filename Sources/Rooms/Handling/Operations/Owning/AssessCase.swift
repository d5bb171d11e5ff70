package import Primitives
package import Storage
import TextAnalysis

/// Writes down the first look at the case; `version` is the one that the form was filled in with.
package func assessCase(
    _ id: CaseID, as found: Assessment, expecting version: Int? = nil, by act: Act, in tx: Transaction
) throws {
    let since = try EntryRecord.unansweredSince(try CaseRecord.require(id, in: tx), in: tx)
    let clocks = try ClocksRecord.find(in: tx)
    let assessed = try changeCase(id, expecting: version, by: act, in: tx) {
        try $0.assessing(found, unansweredSince: since, clocks: clocks)
    }
    let facts: JSONValue = [
        "priority": .int(Int64(found.priority.rawValue)), "branch": .string(found.branch.rawValue),
        "caused_by_customer": .bool(found.isCausedByCustomer),
        "at_stake": Words.json(found.stake.values.map(\.rawValue)),
    ]
    tx.append(assessed.event("case.assessed", facts, act))
}
