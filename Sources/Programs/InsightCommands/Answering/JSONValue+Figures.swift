import Foundation
import Primitives

extension JSONValue {
    /// A number of 15 significant digits; null for what is not known or not finite.
    static func figure(_ value: Double?) -> JSONValue {
        guard let value, value.isFinite else { return .null }
        return Double(String(format: "%.15g", value)).map { .double($0) } ?? .null
    }

    /// A whole number.
    static func count(_ value: Int) -> JSONValue { .int(Int64(value)) }

    /// A list of numbers.
    static func figures(_ values: [Double?]) -> JSONValue { .array(values.map { figure($0) }) }

    /// A list of names.
    static func names(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }

    /// The two ends of an interval; null where there is none.
    static func interval(_ interval: ClosedRange<Double>?) -> JSONValue {
        interval.map { figures([$0.lowerBound, $0.upperBound]) } ?? .null
    }

    /// An object of numbers by name.
    static func byName(_ names: [String], _ values: [Double?]) -> JSONValue {
        .object(Dictionary(zip(names, values.map { figure($0) })) { first, _ in first })
    }
}
