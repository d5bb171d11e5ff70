package import People
import Primitives
import Web

/// The piece of a lead's own profile that says whether they get the digest.
package let digestPanel = ProfilePanel { viewer, snapshot in
    guard viewer.roleSet.contains(.lead) else { return .none }
    let wants = try DigestWish.wants(viewer.staff, in: snapshot)
    return card(AlertingText.digest) {
        div(.class("stack")) {
            p { wants ? AlertingText.digestIsOn : AlertingText.digestIsOff }
            postForm("/profile/digest") {
                hiddenField("wanted", wants ? "off" : "on")
                submitButton(wants ? AlertingText.digestStop : AlertingText.digestStart, look: .normal)
            }
        }
    }
}
