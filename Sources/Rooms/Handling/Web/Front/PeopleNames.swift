import People
import Primitives
import Storage
import Web

/// Names of staff and teams by id, for pages that show who owns what.
struct PeopleNames: Sendable {
    private(set) var staff: [StaffID: String] = [:]
    private(set) var teams: [TeamID: String] = [:]

    /// Looks up exactly these people and all teams of the brand.
    static func load(_ ids: Set<StaffID>, in snapshot: Snapshot) throws -> PeopleNames {
        var names = PeopleNames()
        for id in ids { names.staff[id] = try StaffRecord.find(id, in: snapshot)?.name }
        for team in try TeamRecord.all(in: snapshot) { names.teams[team.id] = team.name }
        return names
    }

    /// The name of a person; a question mark stands for an account that is gone.
    func name(_ id: StaffID) -> String { staff[id] ?? "?" }

    /// The disc of a person with the name as its tip.
    func disc(_ id: StaffID, size: MarkSize = .normal) -> Node { avatar(name: name(id), id: id.uuid, size: size) }
}

/// Choices of people and teams for assignment.
struct AssignmentChoices: Sendable {
    let staff: [Choice]
    let teams: [Choice]

    /// Active members of the brand by name, and its teams.
    static func load(in snapshot: Snapshot) throws -> AssignmentChoices {
        AssignmentChoices(
            staff: try MemberList.active(in: snapshot).map {
                Choice($0.staff.id.description, .verbatim($0.staff.name))
            },
            teams: try TeamRecord.all(in: snapshot).map { Choice($0.id.description, .verbatim($0.name)) })
    }
}
