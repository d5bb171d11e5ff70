import Paper
import Primitives
import Web

/// Words, language and size of a printed sheet, and the buttons that give it.
struct PosterPage {
    let place: Place
    let reading: PosterForm

    var node: Node {
        let address = "/settings/places/\(place.id)/poster"
        return card(ListeningText.posterMake) {
            p(.class("muted")) { ListeningText.posterHint }
            getForm("\(address).pdf", .class("form")) {
                div(.class("form__pair")) {
                    selectField(
                        ListeningText.posterLanguage, "language", in: reading.state,
                        choices: place.offered.map { Choice($0.rawValue, .verbatim($0.ownName)) })
                    selectField(ListeningText.posterSize, "size", in: reading.state, choices: SheetSize.choices)
                }
                field(
                    ListeningText.posterHeading, "heading", in: reading.state, hint: ListeningText.posterHeadingHint,
                    limit: PosterForm.headingLimit)
                field(
                    ListeningText.posterLineLabel, "line", in: reading.state, hint: ListeningText.posterLineHint,
                    limit: PosterForm.lineLimit)
                div(.class("actions")) {
                    submitButton(ListeningText.posterPDF, icon: .download)
                    submitButton(
                        ListeningText.posterSVG, icon: .download, look: .normal, .formAction("\(address).svg"))
                }
            }
        }
    }
}

extension SheetSize {
    static var choices: [Choice] { allCases.map { Choice($0.rawValue, .verbatim($0.rawValue.uppercased())) } }
}
