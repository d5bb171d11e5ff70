import CPQ

/// A statement that a session knows by name, with the types that its values were declared as.
struct PreparedStatement {
    /// The state that the server answers when a migration changed the columns of a statement prepared before it.
    static let outdated = "0A000"

    let name: String
    let types: [Oid]
    /// Places of the columns by name, known after the first answer.
    var columns: [String: Int]?

    init(name: String, types: [Oid]) {
        self.name = name
        self.types = types
    }

    /// Whether values of `others` fit; 0 is a value that takes the type of its place.
    func takes(_ others: [Oid]) -> Bool { zip(types, others).allSatisfy { $0 == $1 || $0 == 0 || $1 == 0 } }
}
