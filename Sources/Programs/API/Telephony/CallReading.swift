import Listening
import Primitives
import Web

/// Reads the body of a push; members that are not known are passed over, since every telephone system adds its own.
struct CallReading {
    private let values: [String: [String]]

    /// The members of a form.
    init(_ form: FormBody) {
        values = form.values.reduce(into: [:]) { $0[Self.key($1.key), default: []] += $1.value }
    }

    /// The members of a JSON object; nil for any other value.
    init?(_ body: JSONValue) {
        guard case .object(let members) = body else { return nil }
        values = members.reduce(into: [:]) { values, member in
            let listed = member.value.elements ?? [member.value]
            values[Self.key(member.key), default: []] += listed.compactMap(Self.text)
        }
    }

    /// `callId`, `call_id` and `CallID` are one member, and so are `user` and `user[]`.
    private static func key(_ name: String) -> String {
        String(name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "[" && $0 != "]" }.prefix(60))
    }

    private static func text(_ value: JSONValue) -> String? { value.text ?? value.integer.map { String($0) } }

    /// The push, or what is wrong by the name of the member.
    func push() -> Result<CallPush, WebRefusal> {
        var wrong: [String: Text] = [:]
        let event = first("event").flatMap { word in
            CallEvent.allCases.first { $0.rawValue.lowercased() == word.lowercased() }
        }
        if event == nil {
            wrong["/event"] = ApiText.fieldWord(words: CallEvent.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let reference = first("callId") ?? ""
        if reference.isEmpty { wrong["/callId"] = ApiText.fieldNeeded }
        let direction = first("direction").map { CallDirection(rawValue: $0.lowercased()) }
        if case .some(.none) = direction {
            wrong["/direction"] = ApiText.fieldWord(
                words: CallDirection.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let users = values["user"] ?? []
        var lines = ["callId", "from", "to", "answeringNumber"].map { name in (name, first(name) ?? "") }
        lines += users.prefix(CallPush.limits.users).map { ("user", $0) }
        for (name, text) in lines where text.count > CallPush.limits.characters || text.contains("\0") {
            wrong["/\(name)"] = ApiText.fieldText(limit: CallPush.limits.characters)
        }
        if users.count > CallPush.limits.users { wrong["/user"] = ApiText.fieldList(most: CallPush.limits.users) }
        guard wrong.isEmpty, let event else { return .failure(.badFields(wrong)) }
        return .success(
            CallPush(
                event, reference: reference, direction: direction ?? nil, from: first("from") ?? "",
                to: first("to") ?? "", users: users, answering: first("answeringNumber") ?? ""))
    }

    private func first(_ name: String) -> String? {
        values[Self.key(name)]?.first.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }
}
