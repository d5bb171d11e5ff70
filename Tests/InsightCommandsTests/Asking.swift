import Foundation
import InsightCommands
import Testing

/// What a command printed when it was run in this process.
struct Asked {
    var out: [String] = []
    var err: [String] = []
    var files: [String: String] = [:]
    var code: Int32 = 0

    /// The JSON object that was printed.
    var json: Golden {
        get throws {
            #expect(code == 0, "\(err)")
            let text = try #require(out.first, "\(err)")
            return Golden(value: try JSONSerialization.jsonObject(with: Data(text.utf8)))
        }
    }
}

/// Runs `aram insight` with arguments.
func ask(_ arguments: String..., and more: [String] = [], isWatched: Bool = false) -> Asked {
    final class Kept {
        var asked = Asked()
    }
    let kept = Kept()
    let console = Console(
        isWatched: isWatched, say: { kept.asked.out.append($0) }, tell: { kept.asked.err.append($0) },
        write: { kept.asked.files[$0] = $1 })
    kept.asked.code = answerInsight(arguments + more, on: console)
    return kept.asked
}

/// The acceptance data, which stand beside the tests of the statistics.
enum Acceptance {
    /// The place of a file, such as `clv/cdnow_sample_cbs.csv`.
    static func path(_ file: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("StatisticsTests/Acceptance/" + file).path
    }

    /// The figures of a JSON file.
    static func golden(_ file: String) throws -> Golden {
        Golden(value: try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path(file)))))
    }

    /// The rows of a CSV file without quotes.
    static func rows(_ file: String) throws -> [[String: String]] {
        let lines = try String(contentsOfFile: path(file), encoding: .utf8).split(whereSeparator: \.isNewline)
        let header = try #require(lines.first).split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(zip(header, cells)) { first, _ in first }
        }
    }
}

/// A CSV file that lasts as long as this process.
struct ShortLived {
    /// Where it is.
    let path: String

    /// Writes a text beside those of other tests.
    init(_ text: String) throws {
        path = Self.folder + "/\(UUID().uuidString).csv"
        try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private static let folder: String = {
        atexit { ShortLived.clear() }
        return NSTemporaryDirectory() + "insight-\(ProcessInfo.processInfo.processIdentifier)"
    }()

    private static func clear() {
        try? FileManager.default.removeItem(atPath: folder)  // a folder left behind harms no later run
    }
}

/// A value of JSON, looked into by names and places.
struct Golden {
    let value: Any

    subscript(_ key: String) -> Golden {
        get throws { Golden(value: try #require((value as? [String: Any])?[key], "no \(key)")) }
    }

    subscript(_ place: Int) -> Golden {
        get throws {
            let list = try #require(value as? [Any])
            try #require(list.indices.contains(place))
            return Golden(value: list[place])
        }
    }

    /// All values of a list.
    var list: [Golden] { (value as? [Any] ?? []).map(Golden.init) }
    /// The names of an object.
    var keys: [String] { (value as? [String: Any] ?? [:]).keys.sorted() }
    /// The value as a number.
    var number: Double { get throws { try #require((value as? NSNumber)?.doubleValue) } }
    /// The value as words.
    var text: String { get throws { try #require(value as? String) } }
    /// The values of a list as numbers.
    var numbers: [Double] { get throws { try list.map { try $0.number } } }
}

/// Expects the named numbers of one object to be those of another, by an absolute or a relative tolerance.
func expect(
    _ found: Golden, _ wanted: Golden, _ keys: [String], absolute: Double = 0, relative: Double = 0,
    _ place: SourceLocation = #_sourceLocation
) throws {
    for key in keys {
        let (one, other) = (try found[key].number, try wanted[key].number)
        let near = abs(one - other) <= max(absolute, relative * abs(other))
        #expect(near, "\(key): \(one), not \(other)", sourceLocation: place)
    }
}
