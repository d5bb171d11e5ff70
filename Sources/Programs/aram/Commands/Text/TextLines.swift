import ArgumentParser
import Foundation
import Primitives

/// Reads lines of files or of standard input, text or JSON objects with `text`, and answers each by one line.
struct TextLines {
    /// A line that is read: what it says, and the fields of its JSON object.
    struct Line {
        let text: String
        let fields: JSONValue?

        /// The field `lang`, when it names one of our languages.
        var language: LanguageCode? { fields?["lang"]?.text.flatMap(LanguageCode.init) }
    }

    private let files: [String]
    private let isQuiet: Bool
    private var spoken = ContinuousClock.now
    private var done = 0
    private(set) var refused = 0

    init(_ files: [String], isQuiet: Bool) {
        self.files = files
        self.isQuiet = isQuiet
    }

    /// Calls `answer` for every line that can be read, in order, and prints what it gives beside the line's `id`.
    mutating func run(_ answer: (Line) -> [String: JSONValue]) throws {
        if files.isEmpty { try read(FileHandle.standardInput, "standard input", answer) }
        for file in files {
            guard let handle = FileHandle(forReadingAtPath: file) else {
                throw ValidationError("\(file) can not be read")
            }
            try read(handle, file, answer)
        }
    }

    private mutating func read(
        _ handle: FileHandle, _ name: String, _ answer: (Line) -> [String: JSONValue]
    ) throws {
        var rest = Data()
        var number = 0
        while true {
            let piece = try handle.read(upToCount: 256 * 1024) ?? Data()
            rest.append(piece)
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: 0x0A) {
                number += 1
                take(rest[start..<end], number, name, answer)
                start = end + 1
            }
            rest = Data(rest[start...])
            guard !piece.isEmpty else { break }
        }
        if !rest.isEmpty { take(rest, number + 1, name, answer) }
    }

    private mutating func take(
        _ bytes: Data, _ number: Int, _ name: String, _ answer: (Line) -> [String: JSONValue]
    ) {
        let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        guard bytes.count <= Limits.messageBytes else { return refuse("is longer than a message may be", number, name) }
        guard let text = String(validating: bytes, as: UTF8.self) else { return refuse("is no UTF-8", number, name) }
        var line = Line(text: text, fields: nil)
        if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            let fields: JSONValue
            do {
                fields = try JSONValue(parsing: bytes)
            } catch {
                return refuse("is no JSON object", number, name)
            }
            guard let text = fields["text"]?.text else { return refuse("has no text", number, name) }
            line = Line(text: text, fields: fields)
        }
        var members = answer(line)
        if let id = line.fields?["id"] { members["id"] = id }
        print(JSONValue.object(members).canonical)
        done += 1
        tellProgress()
    }

    private mutating func refuse(_ reason: String, _ number: Int, _ name: String) {
        refused += 1
        note("\(name), line \(number): \(reason)")
    }

    private mutating func tellProgress() {
        guard !isQuiet, done.isMultiple(of: 256), ContinuousClock.now - spoken >= .seconds(2) else { return }
        spoken = .now
        note("\(done) lines")
    }

    private func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
