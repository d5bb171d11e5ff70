import Foundation
package import Primitives

extension GuideText {
    /// The sentence with `{name}` and `{agent}` filled in.
    package func filled(name: String, agent: String, in language: LanguageCode) -> String {
        Self.filling(self[language], name: name, agent: agent)
    }

    /// Any text of the guide or of a macro with `{name}` and `{agent}` filled in; without a name the address is left
    /// out or becomes a plain greeting, so that it stays a sentence.
    package static func filling(_ text: String, name: String, agent: String) -> String {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let text = name.isEmpty ? withoutAddress(text) : text
        // One pass, so that a customer who is called "{agent}" stays who they are.
        return text.components(separatedBy: "{name}").map { $0.replacingOccurrences(of: "{agent}", with: agent) }
            .joined(separator: name)
    }

    private static func withoutAddress(_ text: String) -> String {
        let greetings = [("Dear {name},", "Hello,"), ("Kedves {name}!", "Jó napot kívánok!"), ("{name}، سلام", "سلام")]
        if let greeting = greetings.first(where: { text.hasPrefix($0.0) }) {
            return greeting.1 + text.dropFirst(greeting.0.count)
        }
        var rest = text
        for address in [", {name}", "، {name}", "{name}, ", "{name}، "] {
            rest = rest.replacingOccurrences(of: address, with: "")
        }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    /// The blanks in square brackets that are still to be filled by hand, such as `[day, time]`, at most 60 characters
    /// long each; a reply with one of them is not finished.
    package static func openBlanks(in reply: String) -> [String] {
        var blanks: [String] = []
        var blank: String?
        for character in reply {
            switch character {
            case "[": blank = ""
            case "]":
                if let found = blank, !found.isEmpty { blanks.append(found) }
                blank = nil
            default:
                guard let begun = blank else { continue }
                blank = begun.count < 60 && !character.isNewline ? begun + String(character) : nil
            }
        }
        return blanks
    }
}
