import Hummingbird

/// The cookie of a session: locked to this host and to https where the install has it (RFC 6265bis, 4.1.3.2).
struct SessionCookie: Sendable {
    let isSecure: Bool

    init(_ settings: PeopleSettings) { isSecure = settings.baseAddress.hasPrefix("https://") }

    var name: String { isSecure ? "__Host-aram" : "aram" }

    func secret(in request: Request) -> String? { request.cookies[name]?.value }

    func put(_ secret: String, into response: inout Response) {
        response.setCookie(cookie(secret, seconds: Int(Session.absoluteLimit.components.seconds)))
    }

    func remove(from response: inout Response) { response.setCookie(cookie("", seconds: 0)) }

    private func cookie(_ value: String, seconds: Int) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}
