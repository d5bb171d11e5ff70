import Hummingbird
import Primitives
import Web

/// The address of the list of feedback, read into a filter and written again with one thing changed.
struct FeedbackQuery: Sendable {
    /// Which of the three lists is shown.
    enum View: String, CaseIterable, Sendable {
        case counted
        case unconfirmed
        case voided
    }

    var view = View.counted
    var face: Face?
    var channel: Channel?
    var touchpoint: Touchpoint?
    var grade: EvidenceGrade?
    var survey: SurveyID?
    var place: PlaceID?
    var after: FeedbackPlace?

    init(_ parameters: Parameters) {
        func word(_ name: Substring) -> String { parameters[name].map(String.init) ?? "" }
        view = View(rawValue: word("view")) ?? .counted
        face = Face(rawValue: word("face"))
        channel = Channel(rawValue: word("channel"))
        touchpoint = Touchpoint(rawValue: word("touchpoint"))
        grade = EvidenceGrade(rawValue: word("grade"))
        survey = SurveyID(word("survey"))
        place = PlaceID(word("place"))
        let after = word("after").split(separator: "_")
        if after.count == 2, let at = Int64(after[0]), let id = FeedbackID(after[1]) {
            self.after = FeedbackPlace(at: Instant(milliseconds: at), id: id)
        }
    }

    var filter: FeedbackFilter {
        let grades: Set<EvidenceGrade> =
            switch view {
            case .counted: [.confirmed, .staff]
            case .unconfirmed: [.provisional, .robot]
            case .voided: Set(EvidenceGrade.allCases)
            }
        return FeedbackFilter(
            face: face, grades: grade.map { grades.intersection([$0]) } ?? grades, channel: channel,
            touchpoint: touchpoint,
            survey: survey, place: place, isVoided: view == .voided, after: after)
    }

    var state: FormState {
        FormState([
            "view": view.rawValue, "face": face?.rawValue ?? "", "channel": channel?.rawValue ?? "",
            "touchpoint": touchpoint?.rawValue ?? "", "grade": grade?.rawValue ?? "",
            "survey": survey?.description ?? "", "place": place?.description ?? "",
        ])
    }

    /// The address of the same list from another place on.
    func address(after place: FeedbackPlace?) -> String {
        var parts = state.values.compactMap { name, values in
            values.first.flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
        }.sorted()
        if let place { parts.append("after=\(place.at.milliseconds)_\(place.id)") }
        return "/feedback?" + parts.joined(separator: "&")
    }

    var tabs: Node {
        Web.tabs(
            ListeningText.feedbackTitle,
            [
                Tab(ListeningText.viewCounted, href: "/feedback", isCurrent: view == .counted),
                Tab(ListeningText.viewUnconfirmed, href: "/feedback?view=unconfirmed", isCurrent: view == .unconfirmed),
                Tab(ListeningText.viewVoided, href: "/feedback?view=voided", isCurrent: view == .voided),
            ])
    }
}
