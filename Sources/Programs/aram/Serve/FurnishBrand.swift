import Alerting
import Handling
import Listening
import Offers
import Primitives
import Storage

/// Gives a new brand what every desk starts with: causes, response plans, answer templates, surveys and alert rules.
func furnishBrand(in language: LanguageCode, by act: Act, in tx: Transaction) throws {
    try seedCauses(DefaultCause.all.map(\.name.trilingual), by: act, in: tx)
    try seedPlans(DefaultResponsePlan.all.map { $0.draft(namedIn: language) }, by: act, in: tx)
    for macro in DefaultMacro.all {
        for each in LanguageCode.allCases {
            _ = try addMacro(name: macro.name[each], language: each, body: macro.body[each], by: act, in: tx)
        }
    }
    let names = SurveyNames(language)
    _ = try createSurvey(
        SurveyDraft(name: names.delivery, touchpoint: .delivery, texts: .standard), by: act, in: tx)
    _ = try createSurvey(
        SurveyDraft(name: names.repair, touchpoint: .repair, texts: .standard), by: act, in: tx)
    _ = try createSurvey(
        SurveyDraft(
            name: names.afterCase, touchpoint: .support, texts: .standardAfterCase, coolDownDays: 0, isAfterCase: true,
            delayMinutes: 24 * 60), by: act, in: tx)
    try seedRemedies(by: act, in: tx)
    try seedDefaultRules(names: .inLanguage(language), by: act, in: tx)
    try seedWarningRule(named: warningRuleName(in: language), by: act, in: tx)
}

/// The name of the rule about early warnings in the brand's language.
func warningRuleName(in language: LanguageCode) -> String {
    switch language {
    case .english: "Unhappy answers are rising"
    case .hungarian: "Szaporodó elégedetlen válaszok"
    case .persian: "افزایش پاسخ‌های ناراضی"
    }
}

/// Names of the first surveys in the brand's language.
private struct SurveyNames {
    let delivery, repair, afterCase: String

    init(_ language: LanguageCode) {
        (delivery, repair, afterCase) =
            switch language {
            case .english: ("After a delivery", "After a repair", "After a case")
            case .hungarian: ("Szállítás után", "Javítás után", "Ügy lezárása után")
            case .persian: ("پس از تحویل", "پس از تعمیر", "پس از بستن پرونده")
            }
    }
}

extension DefaultRuleNames {
    fileprivate static func inLanguage(_ language: LanguageCode) -> DefaultRuleNames {
        switch language {
        case .english:
            DefaultRuleNames(
                angry: "Angry rating", keyAccount: "Disappointed key account", again: "Disappointed again",
                complaint: "Complaint in words")
        case .hungarian:
            DefaultRuleNames(
                angry: "Dühös értékelés", keyAccount: "Csalódott kiemelt ügyfél", again: "Ismét csalódott",
                complaint: "Panasz szavakban")
        case .persian:
            DefaultRuleNames(
                angry: "امتیاز خشمگین", keyAccount: "مشتری کلیدی ناراضی", again: "دوباره ناراضی",
                complaint: "شکایت در متن")
        }
    }
}
