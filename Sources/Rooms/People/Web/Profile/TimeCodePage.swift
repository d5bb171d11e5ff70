import Web

/// Switching one-time codes on with a picture for the app, or off with the password.
struct TimeCodePage {
    let staff: StaffMember
    let issuer: String
    let offered: OfferedTimeCode?
    let state: FormState

    var node: Node {
        nodes {
            if let offered { switchingOn(offered) } else { switchingOff }
        }
    }

    private func switchingOn(_ offered: OfferedTimeCode) -> Node {
        let address = TimeCode.address(secret: offered.secret, account: staff.email, issuer: issuer)
        return card(PeopleText.codeSwitchOn) {
            div(.class("stack")) {
                p { PeopleText.codeScan }
                qrPicture(of: address, label: PeopleText.codePicture)
                details(.class("fold")) {
                    summary { PeopleText.codeByHand }
                    p { code(.class("ltr")) { grouped(TimeCode.base32(offered.secret)) } }
                }
                postForm("/profile/code", .class("form")) {
                    hiddenField("ticket", offered.ticket)
                    field(
                        PeopleText.code, "code", error: state.problem("code"), hint: PeopleText.codeFirst, kind: .code,
                        .required(), .autofocus())
                    div(.class("actions")) {
                        submitButton(PeopleText.codeSwitchOn)
                        linkButton(WebText.cancel, href: "/profile", look: .ghost)
                    }
                }
            }
        }
    }

    private var switchingOff: Node {
        card(PeopleText.codeSwitchOff) {
            postForm("/profile/code/removal", .class("form")) {
                p { PeopleText.codeOffWarning }
                field(
                    PeopleText.passwordPresent, "password", error: state.problem("password"), kind: .password,
                    .required(),
                    .autocomplete("current-password"))
                div(.class("actions")) {
                    submitButton(PeopleText.codeSwitchOff, look: .red)
                    linkButton(WebText.cancel, href: "/profile", look: .ghost)
                }
            }
        }
    }

    /// Groups of four, as people read keys aloud.
    private func grouped(_ key: String) -> String {
        var groups: [Substring] = []
        var rest = key[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}
