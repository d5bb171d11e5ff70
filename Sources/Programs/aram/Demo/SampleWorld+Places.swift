import Foundation
import Listening
import Primitives
import Storage

extension SampleWorld {
    /// A screen at the counter, a code at the collection point and a button on the site, with what was said there lately.
    func openPlaces() async throws {
        for sample in SamplePlace.all {
            let id = try await write { act, tx in try createPlace(sample.draft, by: act, in: tx) }
            for said in sample.said {
                let spoken = Answer(face: said.face, comment: said.words)
                _ = try await write { act, tx in
                    let answer = PlaceAnswer(
                        id: act.newID(PlaceID.self).uuid, device: nil, answer: spoken, waited: .hours(said.hoursAgo),
                        language: said.language)
                    return try takePlaceAnswer(answer, at: id, link: 1, by: act, in: tx)
                }
            }
        }
        try await settle()
    }
}

/// A place of the sample shop.
private struct SamplePlace {
    let draft: PlaceDraft
    let said: [(face: Listening.Face, words: String, language: LanguageCode, hoursAgo: Int)]

    static let all = [
        SamplePlace(
            draft: PlaceDraft(
                name: "Counter, Main Street", touchpoint: .store, kind: .kiosk, languages: Set(LanguageCode.allCases)),
            said: [
                (.delighted, "Nora at the counter found my part in a minute.", .english, 30),
                (.happy, "", .hungarian, 28), (.disappointed, "A sorszám elfogyott, sokáig álltunk.", .hungarian, 9),
                (.happy, "", .persian, 5),
            ]),
        SamplePlace(
            draft: PlaceDraft(
                name: "Collection point", touchpoint: .delivery, kind: .poster, languages: Set(LanguageCode.allCases)),
            said: [(.happy, "بسته آماده بود و زود تحویل گرفتم.", .persian, 20)]),
        SamplePlace(
            draft: PlaceDraft(
                name: "Order page", touchpoint: .order, kind: .widget, languages: [.english, .hungarian],
                sites: "https://shop.calm.example"),
            said: [(.disappointed, "The delivery dates only showed after paying.", .english, 14)]),
    ]
}
