/// One thing that a page or an operation asks for before it does it.
package enum Permission: String, CaseIterable, Sendable {
    case seeCases
    case handleCases
    case assignCases
    case mergeCases
    case seeCustomers
    case editCustomers
    case mergeCustomers
    case eraseCustomers
    case makeOffers
    case approveOffers
    case manageRemedies
    case writeLessons
    case manageActions
    case manageCauses
    case managePlans
    case manageRules
    case manageConduct
    case manageSurveys
    case sendSurveys
    case voidRatings
    case importData
    case exportData
    case seeInsight
    case seeStaffFigures
    case manageShifts
    case manageStaff
    case manageKeys
    case manageSettings
    case seeAudit

    /// The one table of who may do what.
    package static func granted(to role: Role) -> Set<Permission> {
        switch role {
        case .agent: agent
        case .lead: lead
        case .analyst: analyst
        case .administrator: Set(allCases)
        }
    }

    private static let agent: Set<Permission> = [
        .seeCases, .handleCases, .seeCustomers, .editCustomers, .makeOffers, .writeLessons, .seeInsight,
    ]

    private static let lead: Set<Permission> = agent.union([
        .assignCases, .mergeCases, .mergeCustomers, .approveOffers, .manageActions, .manageCauses, .managePlans,
        .manageRules, .manageConduct, .sendSurveys, .voidRatings, .exportData, .seeStaffFigures, .manageShifts,
    ])

    private static let analyst: Set<Permission> = [
        .seeCases, .seeCustomers, .writeLessons, .manageActions, .manageCauses, .manageSurveys, .sendSurveys,
        .importData, .exportData, .seeInsight, .seeStaffFigures,
    ]
}
