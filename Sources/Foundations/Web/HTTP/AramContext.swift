import Foundation
package import Hummingbird
import NIOCore
import Primitives

/// What travels with a request: who looks, in which language, and the form that was sent.
package struct AramContext: RequestContext {
    /// What the framework needs.
    package var coreContext: CoreRequestContextStorage
    /// The member of staff; nil for customers and before signing in.
    package var viewer: Viewer?
    /// The reader's language, zone and time.
    package var locale: PageLocale
    /// The form of this request, read and checked by ``FormGuard``; empty for other bodies.
    package var form: FormBody
    /// The network address of the other end of the connection, which behind a proxy is the proxy; empty when unknown.
    package let remoteAddress: String

    /// An English visitor until the reader is known.
    package init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        viewer = nil
        locale = PageLocale(language: .english, zone: .gmt, now: Instant(milliseconds: 0))
        form = FormBody()
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// The reference that pages and log lines share.
    package var requestID: String { id }

    /// The viewer, or the refusal that leads to signing in.
    package func requireViewer() throws -> Viewer {
        guard let viewer else { throw WebRefusal.signInFirst }
        return viewer
    }

    /// The viewer when one of these roles is held, or a refusal.
    package func requireRole(_ roles: String...) throws -> Viewer {
        let viewer = try requireViewer()
        guard roles.contains(where: viewer.roles.contains) else { throw WebRefusal.notAllowed }
        return viewer
    }
}
