extension Attribute {
    /// Style of one element of a mail, where sheets are dropped; pages never have it, since their policy forbids it.
    package static func mailStyle(_ declarations: String) -> Attribute { Attribute("style", .plain(declarations)) }
}
