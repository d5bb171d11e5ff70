import Web

/// What a customer sees after the answer, with the way to change their mind while there is time.
struct ThanksPage {
    let brand: String
    let words: String
    let face: Face?
    let isCallback: Bool
    let changeAddress: String?
    /// Whether details were given.
    let isNoted: Bool
    /// What is still asked.
    let details: DetailsForm?

    var page: PublicPage {
        PublicPage(title: ListeningText.thanksTitle, cardClass: "survey", brand: brand) {
            if let face { div { Web.face(face.mark, size: .large) } }
            h1 { ListeningText.thanksTitle }
            p(.dir(.auto)) { words }
            if isCallback { p { ListeningText.thanksCallback } }
            if isNoted { p { ListeningText.detailsNoted } }
            if let details { details.node }
            if let changeAddress {
                p(.class("small", "muted")) { a(.href(changeAddress)) { ListeningText.changeMind } }
            }
        }
    }
}

/// What a link shows when its time is over; opting out stays possible.
func expiredPage(brand: String, optOutAddress: String) -> PublicPage {
    PublicPage(title: ListeningText.expiredTitle, cardClass: "survey", brand: brand) {
        h1 { ListeningText.expiredTitle }
        p { ListeningText.expiredDetail }
        p(.class("small")) { a(.href(optOutAddress)) { ListeningText.optOutLink } }
    }
}
