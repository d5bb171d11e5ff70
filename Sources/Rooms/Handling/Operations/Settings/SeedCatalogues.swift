package import Primitives
package import Storage

/// Gives a new brand its causes, response plans and answer templates; what has entries already is left alone.
///
/// Plans and templates are named in `language`; templates come in all three languages.
package func seedCatalogues(namedIn language: LanguageCode, by act: Act, in tx: Transaction) throws {
    try seedCauses(DefaultCause.all.map(\.name.trilingual), by: act, in: tx)
    try seedPlans(DefaultResponsePlan.all.map { $0.draft(namedIn: language) }, by: act, in: tx)
    guard try MacroRecord.all(tx).isEmpty else { return }
    for macro in DefaultMacro.all {
        for written in LanguageCode.allCases {
            try addMacro(name: macro.name[language], language: written, body: macro.body[written], by: act, in: tx)
        }
    }
}
