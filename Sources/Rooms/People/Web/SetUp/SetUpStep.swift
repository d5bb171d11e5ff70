package import Primitives
package import Storage
package import Web

/// A part of set-up that another room owns, such as opening hours or the mail server.
package struct SetUpStep: Sendable {
    /// What is written in the transaction that makes the brand; the act's tenant is the new brand.
    package typealias Writing = @Sendable (Act, Transaction) throws -> Void

    let title: Text
    let intro: Text
    let defaults: @Sendable (LanguageCode) -> [String: [String]]
    let fields: @Sendable (FormState) -> Node
    let read: @Sendable (inout FormReader) -> Writing?

    /// A step with its fields; `read` notes problems in the reader and gives what is to be written.
    package init(
        _ title: Text, intro: Text, defaults: @escaping @Sendable (LanguageCode) -> [String: [String]] = { _ in [:] },
        fields: @escaping @Sendable (FormState) -> Node, read: @escaping @Sendable (inout FormReader) -> Writing?
    ) {
        self.title = title
        self.intro = intro
        self.defaults = defaults
        self.fields = fields
        self.read = read
    }
}
