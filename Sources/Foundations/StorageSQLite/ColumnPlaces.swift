import Synchronization

/// The places of columns by name, made once for each list of columns that statements of this database answer with.
final class ColumnPlaces: Sendable {
    private let known = Mutex<[[String]: [String: Int]]>([:])

    /// The place of each name, the first one of names that come twice.
    func of(_ names: [String]) -> [String: Int] {
        known.withLock { known in
            if let places = known[names] { return places }
            let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            known[names] = places
            return places
        }
    }
}
