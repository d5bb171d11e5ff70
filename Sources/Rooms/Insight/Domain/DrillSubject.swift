/// A list of events that can be opened behind a number of the dashboard.
package enum DrillSubject: Hashable, Sendable {
    /// One of the figures.
    case measure(Measure)
    /// Open promises that fall due before the day ends.
    case promisesDueToday
    /// The answers with one face.
    case face(String)
    /// The matters with one cause, by the cause's id.
    case cause(String)

    /// The part of the address behind `/dashboard/`.
    package var path: String {
        switch self {
        case .measure(let measure): measure.rawValue
        case .promisesDueToday: "promises/due-today"
        case .face(let face): "ratings/\(face)"
        case .cause(let word): "causes/\(word)"
        }
    }
}
