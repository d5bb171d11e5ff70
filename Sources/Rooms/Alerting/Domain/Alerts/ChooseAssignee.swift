package import Primitives

/// Somebody who may be given work now, with what they carry already.
package struct Candidate: Hashable, Sendable {
    /// Who.
    package let staff: StaffID
    /// Open cases that they own.
    package let openCases: Int
    /// Whether they rest after red cases and get no new one.
    package let isOnBreather: Bool

    /// A candidate with their load.
    package init(_ staff: StaffID, openCases: Int, isOnBreather: Bool = false) {
        self.staff = staff
        self.openCases = openCases
        self.isOnBreather = isOnBreather
    }
}

/// The candidate with the fewest open cases, in the given order among equals; a red case goes to nobody on a breather.
package func chooseAssignee(among candidates: [Candidate], isRed: Bool) -> StaffID? {
    candidates.filter { !(isRed && $0.isOnBreather) }.enumerated()
        .min { ($0.element.openCases, $0.offset) < ($1.element.openCases, $1.offset) }?.element.staff
}
