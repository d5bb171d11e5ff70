import Primitives
import Web

/// What the page of one member shows.
struct MemberModel: Sendable {
    let line: MemberLine
    let shifts: [Shift]
}

/// One member: roles, access, shifts, and help after a lost phone.
struct MemberPage {
    let model: MemberModel
    let roles: FormState
    let shifts: ShiftForm
    let mayManage: Bool

    private var address: String { "/staff/\(model.line.staff.id)" }

    var node: Node {
        nodes {
            card(.verbatim(model.line.staff.name)) {
                facts([
                    (PeopleText.email, span(.class("ltr")) { model.line.staff.email.description }),
                    (PeopleText.presence, chip(model.line.presence.text, model.line.presence.tone)),
                    (
                        PeopleText.codeTitle,
                        nodes { model.line.staff.hasTimeCode ? PeopleText.stateOn : PeopleText.stateOff }
                    ),
                ])
            }
            if mayManage { card(PeopleText.roles) { roleForm } }
            if model.line.membership.isActive { card(PeopleText.shiftsTitle) { shiftForm } }
            if mayManage, model.line.staff.hasTimeCode { card(PeopleText.codeTitle) { resetPart } }
        }
    }

    private var roleForm: Node {
        postForm("\(address)/roles", .class("form")) {
            checkboxes(PeopleText.roles, "roles", in: roles, choices: roleChoices)
            checkbox(PeopleText.memberActive, "active", in: roles, hint: PeopleText.memberActiveHint)
            div(.class("actions")) { submitButton(WebText.save) }
        }
    }

    private var shiftForm: Node {
        postForm("\(address)/shifts", .class("form", "form--wide")) {
            p(.class("muted")) { PeopleText.shiftsIntro }
            if let problem = shifts.problem { notice(problem, .red, icon: .circleAlert) }
            div(.class("table-frame")) {
                table(.class("table")) {
                    tbody {
                        for weekday in 1...7 { shiftRow(weekday) }
                    }
                }
            }
            div(.class("actions")) { submitButton(WebText.save) }
        }
    }

    private func shiftRow(_ weekday: Int) -> Node {
        tr {
            th(.scope("row")) { weekdayName(weekday) }
            for place in 0..<ShiftForm.spansADay {
                td {
                    div(.class("cluster")) {
                        timeInput(PeopleText.shiftFrom, ShiftForm.name(.from, weekday, place))
                        "–"
                        timeInput(PeopleText.shiftTo, ShiftForm.name(.to, weekday, place))
                    }
                }
            }
        }
    }

    private func timeInput(_ label: Text, _ name: String) -> Node {
        input(
            .class("input"), .type("time"), .name(name), .value(shifts.values[name] ?? ""), .dir(.leftToRight),
            .aria("label", label))
    }

    private var resetPart: Node {
        postForm("\(address)/code-reset", .class("stack")) {
            p(.class("muted")) { PeopleText.codeResetIntro }
            div(.class("actions")) { submitButton(PeopleText.codeReset, look: .red) }
        }
    }
}
