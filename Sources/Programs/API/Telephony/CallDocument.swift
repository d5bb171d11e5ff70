import Listening
import Primitives
import Web

/// What the document says about pushes of telephone systems.
enum CallDocument {
    static let name = "pushCall"
    static let refusals = ["400", "404", "413", "415", "422", "429"]

    /// The members, with what they mean.
    static let fields = [
        ApiField("event", .words(of: CallEvent.self), needed: true, about: ApiText.aboutCallEvent),
        ApiField("callId", line, needed: true, about: ApiText.aboutCallId),
        ApiField("direction", .words(of: CallDirection.self), about: ApiText.aboutCallDirection),
        ApiField("from", line, about: ApiText.aboutCallFrom), ApiField("to", line, about: ApiText.aboutCallTo),
        ApiField("user", line, about: ApiText.aboutCallUser),
        ApiField("answeringNumber", line, about: ApiText.aboutCallAnswering),
    ]

    private static let line = ApiShape.text(CallPush.limits.characters)

    /// The path item.
    static var item: JSONValue {
        var responses: [String: JSONValue] = [
            "200": [
                "description": .string(ApiText.opPushCall.string(in: .document)),
                "content": ["application/json": ["schema": Schema.object(["call": Schema.id])]],
            ]
        ]
        for status in refusals { responses[status] = ["$ref": .string("#/components/responses/\(status)")] }
        return [
            "post": [
                "operationId": .string(name), "summary": .string(ApiText.opPushCall.string(in: .document)),
                "description": .string(ApiText.aboutCallToken.string(in: .document)), "security": [],
                "parameters": [
                    [
                        "name": "token", "in": "path", "required": true,
                        "schema": ["type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"],
                    ]
                ],
                "requestBody": [
                    "required": true,
                    "content": [
                        "application/json": ["schema": schema], "application/x-www-form-urlencoded": ["schema": schema],
                    ],
                ], "responses": .object(responses),
            ]
        ]
    }

    /// Open for further members, since every telephone system adds its own.
    private static var schema: JSONValue {
        [
            "type": "object",
            "properties": .object(Dictionary(fields.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })),
            "required": .array(fields.filter(\.isNeeded).map { .string($0.name) }),
        ]
    }
}
