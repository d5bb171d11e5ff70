/// The three levels of a complaint as short notes of one case: fact, feeling and identity.
package struct LevelNotes: Hashable, Sendable {
    /// What happened, when, with what; what is proven and what is open.
    package var fact = ""
    /// What the customer feels.
    package var feeling = ""
    /// What we fear: paying, or losing them.
    package var ourFear = ""
    /// What the matter says about our name today.
    package var identityNow = ""
    /// Where our name should be.
    package var identitySuitable = ""
    /// How this case can raise our name.
    package var identityDesired = ""
    /// 0 for notes that were never written; compared when they are saved.
    package var version = 0

    /// Notes without words.
    package init() {}

    /// All six texts, for limits and for the search of gaps.
    package var texts: [String] { [fact, feeling, ourFear, identityNow, identitySuitable, identityDesired] }
}
