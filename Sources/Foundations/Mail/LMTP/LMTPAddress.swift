/// Where an LMTP server listens.
package enum LMTPAddress: Hashable, Sendable {
    /// A host name or address and a port; port 0 lets the system choose.
    case tcp(host: String, port: Int)
    /// A socket file, which a mail server on the same machine reaches by its path.
    case socket(path: String)
}
