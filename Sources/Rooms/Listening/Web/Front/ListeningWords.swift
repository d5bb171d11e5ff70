import People
import Primitives
package import Web

extension Face {
    /// The drawing that stands for the face.
    package var mark: Web.Face {
        switch self {
        case .delighted: .gold
        case .happy: .green
        case .disappointed: .yellow
        case .angry: .red
        }
    }

    /// The word that stands for the face.
    package var text: Text {
        switch self {
        case .delighted: ListeningText.faceDelighted
        case .happy: ListeningText.faceHappy
        case .disappointed: ListeningText.faceDisappointed
        case .angry: ListeningText.faceAngry
        }
    }

    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension Touchpoint {
    /// What people call the point of the journey.
    package var text: Text {
        switch self {
        case .order: ListeningText.touchOrder
        case .delivery: ListeningText.touchDelivery
        case .use: ListeningText.touchUse
        case .billing: ListeningText.touchBilling
        case .support: ListeningText.touchSupport
        case .return: ListeningText.touchReturn
        case .repair: ListeningText.touchRepair
        case .store: ListeningText.touchStore
        case .other: ListeningText.touchOther
        }
    }

    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension Channel {
    /// What people call the way in.
    package var text: Text {
        switch self {
        case .survey: ListeningText.channelSurvey
        case .form: ListeningText.channelForm
        case .api: ListeningText.channelApi
        case .email: ListeningText.channelEmail
        case .phone: ListeningText.channelPhone
        case .visit: ListeningText.channelVisit
        case .letter: ListeningText.channelLetter
        case .import: ListeningText.channelImport
        case .kiosk: ListeningText.channelKiosk
        case .poster: ListeningText.channelPoster
        case .widget: ListeningText.channelWidget
        case .walk: ListeningText.channelWalk
        }
    }

    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension PlaceKind {
    /// What people call the way of listening.
    var text: Text {
        switch self {
        case .kiosk: ListeningText.placeKiosk
        case .poster: ListeningText.placePoster
        case .widget: ListeningText.placeWidget
        }
    }

    var icon: IconName {
        switch self {
        case .kiosk: .monitor
        case .poster: .qrCode
        case .widget: .messageCircle
        }
    }

    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension EvidenceGrade {
    /// What people call the grade.
    package var text: Text {
        switch self {
        case .robot: ListeningText.gradeRobot
        case .provisional: ListeningText.gradeProvisional
        case .confirmed: ListeningText.gradeConfirmed
        case .staff: ListeningText.gradeStaff
        }
    }
}

extension VoidReason {
    var text: Text {
        switch self {
        case .test: ListeningText.voidTest
        case .duplicate: ListeningText.voidDuplicate
        case .misdirected: ListeningText.voidMisdirected
        case .automatic: ListeningText.voidAutomatic
        case .customerAsked: ListeningText.voidCustomerAsked
        }
    }
}

extension SkipReason {
    var text: Text {
        switch self {
        case .surveyInactive: ListeningText.skipInactive
        case .noAddress: ListeningText.skipNoAddress
        case .unsubscribed: ListeningText.skipUnsubscribed
        case .noConsent: ListeningText.skipNoConsent
        case .bounced: ListeningText.skipBounced
        case .coolDown: ListeningText.skipCoolDown
        case .alreadyAsked: ListeningText.skipAlreadyAsked
        case .caseReopened: ListeningText.skipReopened
        case .refusedByServer: ListeningText.skipRefused
        }
    }
}

extension CallbackWindow {
    /// What customers and staff call the hours.
    package var text: Text {
        switch self {
        case .soon: ListeningText.windowSoon
        case .morning: ListeningText.windowMorning
        case .afternoon: ListeningText.windowAfternoon
        case .evening: ListeningText.windowEvening
        }
    }

    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension LanguageCode {
    /// The language's own name, the same for every reader.
    var ownName: String {
        switch self {
        case .english: "English"
        case .hungarian: "Magyar"
        case .persian: "فارسی"
        }
    }

    static var ownChoices: [Choice] { allCases.map { Choice($0.rawValue, .verbatim($0.ownName)) } }
}
