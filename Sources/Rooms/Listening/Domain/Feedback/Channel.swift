/// The way in which feedback or a message reached the house.
package enum Channel: String, CaseIterable, Sendable {
    case survey
    case form
    case api
    case email
    case phone
    case visit
    case letter
    case `import`
    /// A device of the brand that stands in a shop.
    case kiosk
    /// The form behind the code of a printed sheet.
    case poster
    /// The form inside a page of the brand's own site.
    case widget
    /// A colleague who walked through the house with a customer's eyes; figures of ratings leave it out.
    case walk
}
