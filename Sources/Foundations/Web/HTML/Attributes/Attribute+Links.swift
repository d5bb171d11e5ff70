extension Attribute {
    /// Where a link goes; an address that ``safeLink(_:)`` refuses leaves the attribute away.
    package static func href(_ address: String) -> Attribute { link("href", address) }

    /// Where a link to a file of the program goes, by its hashed name.
    package static func href(_ asset: AssetPath, fragment: String? = nil) -> Attribute {
        Attribute("href", .asset(asset, fragment: fragment))
    }

    /// Where an image or frame comes from, checked like a link.
    package static func src(_ address: String) -> Attribute { link("src", address) }

    /// A script or image of the program, by its hashed name.
    package static func src(_ asset: AssetPath) -> Attribute { Attribute("src", .asset(asset, fragment: nil)) }

    /// A `data-…` attribute with the hashed address of a file of the program.
    package static func data(_ name: StaticString, _ asset: AssetPath) -> Attribute {
        Attribute(name, .asset(asset, fragment: nil), prefix: "data-")
    }

    /// Where a form is sent, checked like a link.
    package static func action(_ address: String) -> Attribute { link("action", address) }

    /// Where one button of a form sends it, checked like a link.
    package static func formAction(_ address: String) -> Attribute { link("formaction", address) }

    /// The relation of a link, such as `noopener`.
    package static func rel(_ relation: String) -> Attribute { Attribute("rel", .plain(relation)) }

    /// The window of a link, such as `_blank`.
    package static func target(_ window: String) -> Attribute { Attribute("target", .plain(window)) }

    /// Marks a link as a download under this file name.
    package static func download(_ name: String) -> Attribute { Attribute("download", .plain(name)) }

    private static func link(_ name: StaticString, _ address: String) -> Attribute {
        guard let safe = safeLink(address) else { return .none }
        return Attribute(name, .plain(safe))
    }
}
