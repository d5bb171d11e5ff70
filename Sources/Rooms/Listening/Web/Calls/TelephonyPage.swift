import People
import Primitives
import Web

/// Addresses for telephone systems with the one that was just made, and the telephones of staff.
struct TelephonyPage: Sendable {
    let systems: [PhoneSystem]
    let seats: [(staff: StaffID, name: String, number: String)]
    let members: [(id: StaffID, name: String)]
    let dialling: Dialling
    let state: FormState
    let newAddress: String?

    var node: Node {
        nodes {
            if let newAddress { newPart(newAddress) }
            card(ListeningText.telephonySystems) {
                div(.class("stack")) {
                    p(.class("muted")) { ListeningText.telephonyIntro }
                    systemList
                    systemForm
                    p { a(.class("link"), .href("/api/v1/docs#pushCall")) { ListeningText.telephonyDocs } }
                }
            }
            card(ListeningText.telephonySeats) {
                div(.class("stack")) {
                    p(.class("muted")) { ListeningText.telephonySeatsIntro }
                    seatList
                    seatForm
                }
            }
            card(ListeningText.diallingTitle) { diallingForm }
        }
    }

    private func newPart(_ address: String) -> Node {
        card(ListeningText.telephonyNew) {
            div(.class("stack")) {
                notice(ListeningText.telephonyOnce, .yellow, icon: .triangleAlert)
                input(
                    .class("input"), .type("text"), .readonly(), .dir(.leftToRight), .value(address),
                    .aria("label", ListeningText.telephonyAddress), .autofocus())
            }
        }
    }

    @HTMLBuilder private var systemList: Node {
        if !systems.isEmpty {
            div(.class("table-frame")) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { ListeningText.telephonyName }
                            th(.scope("col")) { ListeningText.telephonyUsed }
                            th(.scope("col")) { span(.class("vh")) { WebText.more } }
                        }
                    }
                    tbody { for system in systems { row(system) } }
                }
            }
        }
    }

    private func row(_ system: PhoneSystem) -> Node {
        tr {
            th(.scope("row")) { userWords(system.name) }
            td {
                if let used = system.usedAt {
                    timeTag(used)
                } else {
                    span(.class("muted")) { ListeningText.telephonyUnused }
                }
            }
            td {
                if let revoked = system.revokedAt {
                    span(.class("muted")) { ListeningText.telephonyRevoked(at: revoked) }
                } else {
                    postForm("/settings/telephony/systems/\(system.id)/revocation") {
                        submitButton(ListeningText.telephonyRevoke, look: .red, small: true)
                    }
                }
            }
        }
    }

    private var systemForm: Node {
        postForm("/settings/telephony/systems", .class("form")) {
            field(
                ListeningText.telephonyName, "name", in: state, hint: ListeningText.telephonyNameHint, required: true,
                limit: Limits.lineCharacters)
            div(.class("actions")) { submitButton(ListeningText.telephonyMake, icon: .phoneIncoming) }
        }
    }

    private var diallingForm: Node {
        postForm("/settings/telephony/dialling", .class("form")) {
            field(
                ListeningText.diallingTemplate, "template",
                value: state.values["template"]?.first ?? dialling.template, error: state.problem("template"),
                hint: ListeningText.diallingHint(place: "{number}", usual: Dialling.usual.template), kind: .line,
                .maxlength(Limits.lineCharacters))
            div(.class("actions")) { submitButton(WebText.save, look: .normal) }
        }
    }

    @HTMLBuilder private var seatList: Node {
        if !seats.isEmpty {
            div(.class("table-frame")) {
                table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { ListeningText.telephonyMember }
                            th(.scope("col")) { ListeningText.telephonyExtension }
                            th(.scope("col")) { span(.class("vh")) { WebText.more } }
                        }
                    }
                    tbody {
                        for seat in seats {
                            tr {
                                th(.scope("row")) { userWords(seat.name) }
                                td { span(.class("ltr")) { seat.number } }
                                td {
                                    postForm("/settings/telephony/extensions/\(seat.staff)/removal") {
                                        submitButton(ListeningText.telephonyRemove, look: .ghost, small: true)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private var seatForm: Node {
        postForm("/settings/telephony/extensions", .class("form")) {
            div(.class("form__pair")) {
                selectField(
                    ListeningText.telephonyMember, "staff", in: state,
                    choices: members.map { Choice($0.id.description, .verbatim($0.name)) })
                field(
                    ListeningText.telephonyExtension, "extension", in: state,
                    hint: ListeningText.telephonyExtensionHint, kind: .phone, required: true, limit: 40)
            }
            div(.class("actions")) { submitButton(WebText.save, look: .normal) }
        }
    }
}
