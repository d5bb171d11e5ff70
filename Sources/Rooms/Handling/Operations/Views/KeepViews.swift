import People
package import Primitives
package import Storage

/// Keeps a list under a name for who acts; a name that they use already gets the new conditions.
@discardableResult
package func saveView(
    named name: String, showing words: [String: String], by act: Act, in tx: Transaction
) throws -> SavedViewID {
    let staff = try owner(act)
    let name = try checked(name)
    guard words.contains(where: { $0.key != "view" }) else { throw SavedViewRefusal.noCondition }
    let mine = try SavedViewRecord.all(of: staff, in: tx)
    if let known = mine.first(where: { $0.name == name }) {
        try SavedViewRecord.change(SavedView(id: known.id, owner: staff, name: name, words: words), in: tx)
        tx.append(Event("view.changed", subject: known.id.uuid, act: act))
        return known.id
    }
    guard mine.count < SavedView.most else { throw SavedViewRefusal.tooMany }
    let view = SavedView(id: act.newID(), owner: staff, name: name, words: words)
    try SavedViewRecord.insert(view, at: act.at, in: tx)
    tx.append(Event("view.saved", subject: view.id.uuid, act: act))
    return view.id
}

/// Deletes a view of who acts, until they take that back; a second time changes nothing.
package func removeView(_ id: SavedViewID, by act: Act, in tx: Transaction) throws {
    let staff = try owner(act)
    guard try SavedViewRecord.find(id, of: staff, in: tx) != nil else {
        guard try SavedViewRecord.find(id, of: staff, isRemoved: true, in: tx) != nil else {
            throw SavedViewRefusal.notFound
        }
        return
    }
    try SavedViewRecord.mark(id, removedAt: act.at, in: tx)
    tx.append(Event("view.removed", subject: id.uuid, act: act))
}

/// Takes a deletion back; a view that is there already stays as it is.
@discardableResult
package func restoreView(_ id: SavedViewID, by act: Act, in tx: Transaction) throws -> SavedView {
    let staff = try owner(act)
    if let kept = try SavedViewRecord.find(id, of: staff, in: tx) { return kept }
    guard let removed = try SavedViewRecord.find(id, of: staff, isRemoved: true, in: tx) else {
        throw SavedViewRefusal.notFound
    }
    guard try SavedViewRecord.all(of: staff, in: tx).count < SavedView.most else { throw SavedViewRefusal.tooMany }
    try SavedViewRecord.mark(id, removedAt: nil, in: tx)
    tx.append(Event("view.restored", subject: id.uuid, act: act))
    return removed
}

private func owner(_ act: Act) throws(SavedViewRefusal) -> StaffID {
    guard let staff = act.actor.staff else { throw .staffOnly }
    return staff
}

private func checked(_ name: String) throws(SavedViewRefusal) -> String {
    let line = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else { throw .nameMissing }
    guard line.count <= Limits.lineCharacters else { throw .nameTooLong(limit: Limits.lineCharacters) }
    return line
}
