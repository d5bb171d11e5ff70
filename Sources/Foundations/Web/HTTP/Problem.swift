import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore
import Primitives

/// Problem details (RFC 9457) with an `errors` list of fields, the API's form of a refusal.
package struct Problem: Sendable {
    /// The members of RFC 9457, 3.1, and two of our own.
    private struct Body: Encodable {
        /// One field and what is wrong with it.
        struct Entry: Encodable {
            let field: String
            let detail: String
        }

        let type: String
        let title: String
        let status: Int
        let detail: String
        let instance: String
        let reference: String
        let errors: [Entry]?
    }

    let refusal: WebRefusal
    let reference: String
    let path: String

    /// The problem of one request; `path` is without the query, which may hold words of a person.
    package init(_ refusal: WebRefusal, reference: String, path: String) {
        self.refusal = refusal
        self.reference = reference
        self.path = path
    }

    /// The JSON text for this reader.
    package func json(in locale: PageLocale) -> [UInt8] {
        let errors = refusal.fields.map { Body.Entry(field: $0.name, detail: $0.text.string(in: locale)) }
        let body = Body(
            type: "urn:aram:problem:\(refusal.code)", title: refusal.title.string(in: locale), status: refusal.status,
            detail: refusal.detail.string(in: locale), instance: path, reference: reference,
            errors: errors.isEmpty ? nil : errors)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(body))
        } catch {
            // A struct of strings and whole numbers always has a JSON form.
            preconditionFailure("a problem could not be written")
        }
    }

    /// The answer with its media type.
    package func response(in locale: PageLocale) -> Response {
        Response(
            status: .init(code: refusal.status),
            headers: [
                .contentType: "application/problem+json", .contentLanguage: locale.language.rawValue,
                .vary: "Accept-Language",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json(in: locale))))
    }
}
