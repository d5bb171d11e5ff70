import Foundation
import Testing

/// Reads the acceptance data that stand beside the tests.
enum Accepted {
    /// The values of a JSON file, such as `clv/cdnow_sample_golden.json`.
    static func json(_ path: String) throws -> AcceptedValue {
        AcceptedValue(value: try JSONSerialization.jsonObject(with: Data(contentsOf: place(path))))
    }

    /// The rows of a CSV file without quotes, by the names of its header.
    static func rows(_ path: String) throws -> [[String: String]] {
        let lines = try String(contentsOf: place(path), encoding: .utf8).split(whereSeparator: \.isNewline)
        let header = try #require(lines.first).split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(zip(header, cells)) { first, _ in first }
        }
    }

    private static func place(_ path: String) throws -> URL {
        try #require(Bundle.module.url(forResource: "Acceptance/" + path, withExtension: nil))
    }
}

/// One value of an acceptance file, looked into by names and places.
struct AcceptedValue {
    let value: Any

    subscript(_ key: String) -> AcceptedValue {
        get throws { AcceptedValue(value: try #require((value as? [String: Any])?[key], "no \(key)")) }
    }

    subscript(_ index: Int) -> AcceptedValue {
        get throws {
            let list = try #require(value as? [Any])
            try #require(list.indices.contains(index))
            return AcceptedValue(value: list[index])
        }
    }

    /// All values of a list.
    var list: [AcceptedValue] { (value as? [Any] ?? []).map(AcceptedValue.init) }

    /// The value as a number.
    var number: Double { get throws { try #require((value as? NSNumber)?.doubleValue) } }
}

extension Double {
    /// Whether the value is `other` up to a relative error.
    func isNear(_ other: Double, relative: Double) -> Bool {
        abs(self - other) <= relative * Swift.max(abs(other), 1e-300)
    }
}
