/// What is wrong with words in a reply; raw values are those of `aram check`.
package enum WordingCategory: String, CaseIterable, Sendable {
    /// "The system does not allow it": an end without a way on.
    case refusalWall = "refusal_wall"
    case blamesCustomer = "blames_customer"
    /// Blames a colleague, another department or a partner.
    case blamesColleague = "blames_colleague"
    /// An apology that names nothing, or only conditionally.
    case emptyApology = "empty_apology"
    case commandsCalm = "commands_calm"
    case minimises, defensive, robotic
    case overFamiliar = "over_familiar"
    case jargon
    /// A promise without a time or an act.
    case vaguePromise = "vague_promise"
    case legalThreat = "legal_threat"
}
