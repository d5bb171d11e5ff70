import Primitives
import Web

/// What the page of staff and teams shows.
struct StaffModel: Sendable {
    let members: [MemberLine]
    let teams: [Team]
    let teamMembers: [TeamID: Set<StaffID>]
    let invitations: [StaffInvitation]
    let older: String?
}

/// The people of a brand with their roles and teams, open invitations, and the form for a new one.
struct StaffPage {
    let model: StaffModel
    let invite: FormState
    let team: FormState
    let mayManage: Bool
    let linkOf: @Sendable (StaffInvitation) -> String

    var node: Node {
        nodes {
            card(PeopleText.staffTitle) { memberTable }
            pager(newer: nil, older: model.older)
            card(PeopleText.teamsTitle) { teamPart }
            if mayManage {
                card(PeopleText.inviteTitle) { inviteForm }
                if !model.invitations.isEmpty { card(PeopleText.invitationsOpen) { invitationList } }
            }
        }
    }

    private var memberTable: Node {
        div(.class("table-frame")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { PeopleText.name }
                        th(.scope("col")) { PeopleText.roles }
                        th(.scope("col")) { PeopleText.teamsTitle }
                        th(.scope("col")) { PeopleText.presence }
                    }
                }
                tbody { for line in model.members { memberRow(line) } }
            }
        }
    }

    private func memberRow(_ line: MemberLine) -> Node {
        tr {
            th(.scope("row")) {
                div(.class("cluster")) {
                    avatar(name: line.staff.name, id: line.staff.id.uuid, size: .small)
                    a(.class("row-link"), .href("/staff/\(line.staff.id)")) { userWords(line.staff.name) }
                    small(.class("muted", "ltr")) { line.staff.email.description }
                }
            }
            td { line.membership.roles.text }
            td {
                for team in model.teams where model.teamMembers[team.id]?.contains(line.staff.id) ?? false {
                    chip(.verbatim(team.name))
                }
            }
            td { line.membership.isActive ? chip(line.presence.text, line.presence.tone) : chip(PeopleText.memberLeft) }
        }
    }

    private var teamPart: Node {
        div(.class("stack")) {
            if model.teams.isEmpty { p(.class("muted")) { PeopleText.teamsNone } }
            for team in model.teams {
                div(.class("cluster")) {
                    a(.href("/teams/\(team.id)")) { userWords(team.name) }
                    span(.class("muted")) { PeopleText.teamSize(count: model.teamMembers[team.id]?.count ?? 0) }
                }
            }
            postForm("/teams", .class("form")) {
                field(PeopleText.teamName, "team", in: team, required: true, limit: Limits.lineCharacters)
                div(.class("actions")) { submitButton(PeopleText.teamAdd, icon: .plus, look: .normal) }
            }
        }
    }

    private var inviteForm: Node {
        postForm("/staff/invitations", .class("form")) {
            p(.class("muted")) { PeopleText.inviteIntro }
            div(.class("form__pair")) {
                field(PeopleText.email, "email", in: invite, kind: .email, required: true)
                field(PeopleText.name, "name", in: invite, limit: Limits.lineCharacters)
            }
            checkboxes(PeopleText.roles, "roles", in: invite, choices: roleChoices)
            selectField(WebText.language, "language", in: invite, choices: LanguageCode.choices)
            div(.class("actions")) { submitButton(PeopleText.inviteSend, icon: .userPlus) }
        }
    }

    private var invitationList: Node {
        ul(.class("stack")) {
            for invitation in model.invitations {
                li(.class("stack", "stack--close")) {
                    div(.class("cluster")) {
                        span(.class("strong", "ltr")) { invitation.email.description }
                        invitation.roles.text
                        span(.class("muted")) { PeopleText.invitationUntil(at: invitation.expiresAt) }
                        postForm("/staff/invitations/\(invitation.id)/withdrawal") {
                            submitButton(PeopleText.invitationWithdraw, look: .ghost, small: true)
                        }
                    }
                    input(
                        .class("input"), .type("text"), .readonly(), .dir(.leftToRight), .value(linkOf(invitation)),
                        .aria("label", PeopleText.invitationLink))
                }
            }
        }
    }
}

/// The roles as boxes to tick, each with what it means.
let roleChoices: [Choice] = Role.allCases.map { Choice($0.rawValue, $0.text) }
