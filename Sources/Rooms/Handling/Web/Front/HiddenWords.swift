import Foundation
package import Primitives
package import Storage
package import TextAnalysis

/// Chooses the words of a customer's message that staff see only after pressing on them.
package struct HiddenWords: Sendable {
    /// UTF-16 ranges of the text, ascending and apart.
    package let ranges: @Sendable (String, Findings) -> [Range<Int>]

    /// How asking for hidden words is kept.
    package struct Reveal: Sendable {
        /// The entries of a case whose hidden words this person asked for.
        package let seen: @Sendable (CaseID, StaffID, Snapshot) throws -> Set<EntryID>
        /// Where the wish to see the hidden words of an entry is posted.
        package let address: @Sendable (CaseID, EntryID) -> String

        /// A record that another room keeps.
        package init(
            seen: @escaping @Sendable (CaseID, StaffID, Snapshot) throws -> Set<EntryID>,
            address: @escaping @Sendable (CaseID, EntryID) -> String
        ) {
            self.seen = seen
            self.address = address
        }
    }

    /// Nil opens hidden words at a press and keeps no record; else they stay on the server until somebody asks.
    package let reveal: Reveal?

    /// A choice of another room, such as one that follows a person's own setting.
    package init(reveal: Reveal? = nil, ranges: @escaping @Sendable (String, Findings) -> [Range<Int>]) {
        self.ranges = ranges
        self.reveal = reveal
    }

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
    /// Words of a customer for lists, titles and alerts, where nothing opens: insults and threats become dots.
    package static func covered(_ words: String) -> String {
        var rest = words
        for range in abuse.ranges(words, analyze(words)).reversed() {
            let start = String.Index(utf16Offset: range.lowerBound, in: rest)
            let end = String.Index(utf16Offset: range.upperBound, in: rest)
            rest.replaceSubrange(start..<end, with: "•••")
        }
        return rest
    }
}
