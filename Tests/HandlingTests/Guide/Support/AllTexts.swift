import Primitives
import TextAnalysis

@testable import Handling

/// Every text of the guide and of what a new brand begins with.
enum AllTexts {
    /// Texts that only staff read, and words that the guide tells them to avoid.
    static let forStaff: [PlacedText] =
        GuideStep.allCases.flatMap { step in
            let phrases = StepPhrases.of(step)
            let items = lines(phrases.items).map { PlacedText("\($0.key)", $0.text) }
            let texts =
                [phrases.title, phrases.lead, phrases.practicalLead, phrases.emotionalLead] + phrases.known
                + phrases.unknown + phrases.phoneSignals + phrases.deskSignals + phrases.writtenSignals
                + phrases.wordsToAvoid.map(\.avoid)
            return items + texts.map { PlacedText("\(step)", $0) }
        }
        + additions.flatMap { addition in
            addition.items.map { PlacedText($0.key, $0.text) }
                + [addition.lead].compactMap { $0 }.map { PlacedText("lead", $0) }
        }
        + StakeAnswer.all.map { PlacedText("\($0.stake)", $0.line) }
        + DefaultCause.all.map { PlacedText($0.key, $0.name) }
        + DefaultMacro.all.map { PlacedText($0.key, $0.name) }
        + DefaultResponsePlan.all.map { PlacedText($0.key, $0.name) }

    /// Texts that reach a customer, word for word or as a beginning.
    static let forCustomers: [PlacedText] =
        GuideStep.allCases.flatMap { step in
            let phrases = StepPhrases.of(step)
            let texts =
                lines(phrases.inserts) + phrases.openQuestions + phrases.closedQuestions + phrases.wordsToUse
                + phrases.wordsToAvoid.map(\.better)
            return texts.map { PlacedText("\(step)", $0) }
        }
        + additions.flatMap { $0.inserts.map { PlacedText("addition", $0) } }
        + StakeAnswer.all.flatMap { [PlacedText("\($0.stake)", $0.answer), PlacedText("\($0.stake)", $0.secured)] }
        + DefaultMacro.all.map { PlacedText($0.key, $0.body) }
        + DefaultResponsePlan.all.flatMap { plan in
            ([plan.firstSentence] + plan.questions).map { PlacedText(plan.key, $0) }
        }
        + acknowledgements

    /// Every text.
    static let all = forStaff + forCustomers

    /// Every line of every check list.
    static let items: [GuideItem] =
        GuideStep.allCases.flatMap { lines(StepPhrases.of($0).items) } + additions.flatMap(\.items)

    private static let additions: [StepAddition] = [
        StepAddition.anxious, StepAddition.angry, StepAddition.confused, StepAddition.causedByCustomer,
        StepAddition.danger, StepAddition.tooFewWords, StepAddition.waiting, StepAddition.guaranteeCovers,
        StepAddition.guaranteeEnded,
    ].flatMap(\.values)

    private static let acknowledgements: [PlacedText] = Topic.allCases.flatMap { topic in
        ["Nóra", nil].flatMap { agent in
            [true, false].map { isComplaint in
                let facts = Acknowledgement(
                    name: "{name}", agent: agent.map { _ in "{agent}" }, caseNumber: "-", nextNews: "-",
                    topics: [topic],
                    isComplaint: isComplaint)
                return PlacedText(
                    "acknowledgement of \(topic)",
                    GuideText(
                        en: facts.paragraphs(in: .english).joined(separator: "\n"),
                        hu: facts.paragraphs(in: .hungarian).joined(separator: "\n"),
                        fa: facts.paragraphs(in: .persian).joined(separator: "\n")))
            }
        }
    }

    private static func lines<Line>(_ lists: BranchLists<Line>) -> [Line] {
        lists.any + lists.practical + lists.emotional + lists.unknown
    }
}
