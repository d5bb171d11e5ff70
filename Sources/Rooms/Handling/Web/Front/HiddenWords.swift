import Foundation
package import TextAnalysis

/// Chooses the words of a customer's message that staff see only after pressing on them.
package struct HiddenWords: Sendable {
    /// UTF-16 ranges of the text, ascending and apart.
    package let ranges: @Sendable (String, Findings) -> [Range<Int>]

    /// A choice of another room, such as one that follows a person's own setting.
    package init(ranges: @escaping @Sendable (String, Findings) -> [Range<Int>]) { self.ranges = ranges }

    /// Insults and threats against people.
    package static let abuse = HiddenWords { _, findings in
        var found: [Range<Int>] = []
        let spans = findings.spans.filter { if case .abuse(let kind) = $0.label { kind != .none } else { false } }
        for span in spans.sorted(by: { $0.start < $1.start }) where span.start < span.end {
            if let last = found.last, span.start <= last.upperBound {
                found[found.count - 1] = last.lowerBound..<max(last.upperBound, span.end)
            } else {
                found.append(span.start..<span.end)
            }
        }
        return found
    }
}
