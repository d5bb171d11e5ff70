package import Primitives
package import Storage

/// The rows of `macros`.
package enum MacroRecord {
    /// Templates by name, in one language or in all of them.
    package static func all(in language: LanguageCode? = nil, _ snapshot: Snapshot) throws -> [Macro] {
        let all = try snapshot.rows("SELECT * FROM macros WHERE tenant_id = \(snapshot.tenant) ORDER BY name, macro_id")
            .map {
                try Macro($0)
            }
        return language.map { wanted in all.filter { $0.language == wanted } } ?? all
    }
}

/// Adds a template.
@discardableResult
package func addMacro(name: String, language: LanguageCode, body: String, by act: Act, in tx: Transaction) throws
    -> MacroID
{
    let id: MacroID = act.newID()
    try tx.run(
        """
        INSERT INTO macros (tenant_id, macro_id, name, language, body, version)
        VALUES (\(act.tenant), \(id), \(try CaseText.line(name)), \(language), \(try CaseText.required(body)), 1)
        """)
    tx.append(Event("macro.added", subject: id.uuid, act: act))
    return id
}

/// Saves a changed template when nobody was faster.
package func changeMacro(_ macro: Macro, by act: Act, in tx: Transaction) throws {
    try tx.runChecked(
        """
        UPDATE macros SET name = \(try CaseText.line(macro.name)), language = \(macro.language),
          body = \(try CaseText.required(macro.body)), version = \(macro.version + 1)
        WHERE tenant_id = \(act.tenant) AND macro_id = \(macro.id) AND version = \(macro.version)
        """)
    tx.append(Event("macro.changed", subject: macro.id.uuid, act: act))
}

/// Removes a template; replies that were written with it stay as they are.
package func removeMacro(_ id: MacroID, by act: Act, in tx: Transaction) throws {
    let removed = try tx.run("DELETE FROM macros WHERE tenant_id = \(act.tenant) AND macro_id = \(id)")
    if removed == 1 { tx.append(Event("macro.removed", subject: id.uuid, act: act)) }
}

extension Macro {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("macro_id"), name: try row.text("name"), language: try row.word("language"),
            body: try row.text("body"), version: try row.int("version"))
    }
}
