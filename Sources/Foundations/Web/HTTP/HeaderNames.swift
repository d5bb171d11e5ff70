import HTTPTypes
import Hummingbird

extension HTTPField.Name {
    /// Which site started the request (Fetch Metadata).
    static let fetchSite = known("Sec-Fetch-Site")
    /// The session's token from a script.
    static let formToken = known(FormToken.headerName)
    /// Whether htmx asks.
    static let htmxRequest = known("HX-Request")
    /// Whether htmx stands in for a plain link.
    static let htmxBoosted = known("HX-Boosted")
    /// Where htmx puts the answer instead.
    static let htmxRetarget = known("HX-Retarget")
    /// How htmx puts the answer instead.
    static let htmxReswap = known("HX-Reswap")
    /// Which sites learn the address that a link stands on.
    static let referrerPolicy = known("Referrer-Policy")
    /// What other sites may do with our windows.
    static let openerPolicy = known("Cross-Origin-Opener-Policy")
    /// Devices that pages may use.
    static let permissionsPolicy = known("Permissions-Policy")

    /// The name is a literal of this file and is a token by RFC 9110, 5.1.
    private static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no header name") }
        return name
    }
}
