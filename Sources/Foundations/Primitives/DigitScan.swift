/// Reads digits and marks from the front of a text.
struct DigitScan {
    private var rest: Substring.UTF8View

    init(_ text: Substring.UTF8View) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ marks: StaticString) -> Bool {
        guard let first = rest.first, marks.description.utf8.contains(first) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ width: Int) -> Int64? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        rest.removeFirst(width)
        return digits.reduce(0) { $0 * 10 + Int64($1 - 48) }
    }

    /// Milliseconds behind a point, 0 without one.
    mutating func fraction() -> Int64? {
        guard take(".") else { return 0 }
        let digits = rest.prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest.removeFirst(digits.count)
        let three = (digits.prefix(3).map { Int64($0 - 48) } + [0, 0]).prefix(3)
        return three.reduce(0) { $0 * 10 + $1 }
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int64? {
        if take("Zz") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (isEast ? 1 : -1)
    }
}
