package import Primitives

/// One address of a From, To or Cc field with the name that its sender wrote beside it.
package struct Mailbox: Hashable, Sendable {
    /// The display name, decoded and without bidi overrides; nil when none was given.
    package let name: String?
    /// The address; a name that looks like another address is never taken for it.
    package let address: EmailAddress

    /// Puts a name beside an address.
    package init(name: String? = nil, address: EmailAddress) {
        self.name = name
        self.address = address
    }
}
