import Foundation
import Mail
import Primitives

/// The invented messages under Samples/mails.
enum Samples {
    static func raw(_ name: String) throws -> RawMessage {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return RawMessage(Array(try Data(contentsOf: root.appending(path: "Samples/mails/\(name).eml"))))
    }

    static func parsed(_ name: String) throws -> ParsedMessage { try raw(name).parsed() }

    static let own = OwnMail(
        addresses: [EmailAddress("support@northwind.example")].compactMap { $0 }.reduce(into: []) { $0.insert($1) },
        messageIDDomains: ["northwind.example"], loopMarker: "northwind-desk-1")

    static let ourMessageID = "aram.019ab0c1-5a1e-7c44-8d11-2f6f00aa1001@northwind.example"

    /// A message of a header and a text body.
    static func message(_ header: String, _ body: String = "Hello") -> RawMessage {
        RawMessage(Array((header + "\n\n" + body).replacing("\n", with: "\r\n").utf8))
    }
}
