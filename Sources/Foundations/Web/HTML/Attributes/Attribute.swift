/// One attribute of an element; names are literals and values are escaped, `style` and `on…` do not exist here.
package struct Attribute: Sendable {
    /// What stands behind the name, resolved at rendering.
    enum Value: Sendable {
        case absent
        case flag
        case plain(String)
        case localized(Text)
        case whole(Int)
        case decimal(Double)
        case asset(AssetPath, fragment: String?)
        case readerLanguage
        case readerDirection
        case formToken
    }

    let prefix: StaticString
    let name: StaticString
    let value: Value
    let isClass: Bool

    init(_ name: StaticString, _ value: Value, prefix: StaticString = "", isClass: Bool = false) {
        self.prefix = prefix
        self.name = name
        self.value = value
        self.isClass = isClass
    }

    /// Writes nothing; the value of a condition that does not hold.
    package static let none = Attribute("", .absent)

    /// This attribute when `condition` holds, else nothing.
    package func when(_ condition: Bool) -> Attribute { condition ? self : .none }

    /// An attribute that no factory covers; event attributes and `style` are refused, as the page policy refuses them.
    package static func attribute(_ name: StaticString, _ value: String?) -> Attribute {
        let text = name.description
        precondition(!text.hasPrefix("on") && text != "style", "script and style attributes are not written")
        return Attribute(name, value.map(Value.plain) ?? .absent)
    }

    /// An attribute without a value, such as `novalidate`, written when `condition` holds.
    package static func flag(_ name: StaticString, if condition: Bool = true) -> Attribute {
        Attribute(name, condition ? .flag : .absent)
    }
}
