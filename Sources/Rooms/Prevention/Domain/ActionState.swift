/// Where a corrective action stands; only a check moves it from done to effective.
package enum ActionState: String, CaseIterable, Sendable {
    /// Being worked on.
    case open
    /// Carried out; whether it holds is still to be seen.
    case done
    /// Its check found that the cause did not come back.
    case effective
    /// The cause came back, so it is being worked on once more.
    case reopened

    /// Whether somebody has to work on it.
    package var isUnderWay: Bool { self == .open || self == .reopened }
}
