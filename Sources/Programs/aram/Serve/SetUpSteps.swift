import Handling
import People
import Primitives
import Storage
import Web

/// The steps that the rooms above People add to set-up.
enum SetUpSteps {
    /// Opening hours, and with them everything that a new brand starts with; then the mail address.
    static let all: [SetUpStep] = [hours, mail]

    private static let hours = SetUpStep(
        AramText.hoursTitle, intro: AramText.hoursIntro,
        defaults: { language in
            [
                "weekend": [language == .persian ? Weekend.friday.rawValue : Weekend.saturdaySunday.rawValue],
                "opens": ["9"], "closes": ["17"],
            ]
        },
        fields: { state in
            nodes {
                selectField(
                    AramText.weekend, "weekend", in: state,
                    choices: Weekend.allCases.map { Choice($0.rawValue, $0.text) })
                div(.class("form__pair")) {
                    field(AramText.opens, "opens", in: state, kind: .number)
                    field(AramText.closes, "closes", in: state, kind: .number)
                }
            }
        },
        read: { reader in
            let weekend = reader.choice("weekend", of: Weekend.self)
            let opens = reader.number("opens", in: 0...23)
            let closes = reader.number("closes", in: 1...24)
            guard let weekend, let opens, let closes else { return nil }
            guard let span = MinuteSpan(opens * 60, closes * 60) else {
                reader.refuse("closes", AramText.closesEarly)
                return nil
            }
            return { act, tx in
                guard let tenant = try TenantRecord.find(act.tenant, in: tx) else { throw TenantRefusal.unknown }
                let week = Dictionary(uniqueKeysWithValues: weekend.workdays.map { ($0, [span]) })
                try setCalendar(BusinessCalendar(week: week, zone: tenant.zone), by: act, in: tx)
                try furnishBrand(in: tenant.language, by: act, in: tx)
            }
        })

    private static let mail = SetUpStep(
        AramText.mailTitle, intro: AramText.mailIntro,
        fields: { state in field(AramText.mailAddress, "sender", in: state, kind: .email) },
        read: { reader in
            let address = reader.email("sender", required: false)
            return { act, tx in
                guard let address, let tenant = try TenantRecord.find(act.tenant, in: tx) else { return }
                let details = TenantDetails(
                    name: tenant.name, language: tenant.language, timeZone: tenant.timeZone, currency: tenant.currency,
                    senderName: tenant.senderName, senderEmail: address)
                try changeTenant(details, version: tenant.version, by: act, in: tx)
            }
        })
}

/// The days on which a brand rests, by ISO weekday.
private enum Weekend: String, CaseIterable {
    case saturdaySunday = "sat_sun"
    case thursdayFriday = "thu_fri"
    case friday = "fri"
    case none

    var text: Text {
        switch self {
        case .saturdaySunday: AramText.weekendSaturdaySunday
        case .thursdayFriday: AramText.weekendThursdayFriday
        case .friday: AramText.weekendFriday
        case .none: AramText.weekendNone
        }
    }

    var workdays: [Int] {
        let rest: Set<Int> =
            switch self {
            case .saturdaySunday: [6, 7]
            case .thursdayFriday: [4, 5]
            case .friday: [5]
            case .none: []
            }
        return (1...7).filter { !rest.contains($0) }
    }
}
