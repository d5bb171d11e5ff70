import Listening
package import Primitives
import TextAnalysis

extension DefaultResponsePlan {
    /// The plan as a brand would have written it, under its name in the brand's own language.
    package func draft(namedIn language: LanguageCode) -> PlanDraft {
        PlanDraft(
            name: name[language], conditions: conditions,
            steps: PlanSteps(
                owner: owner, approach: approach, firstSentence: firstSentence.trilingual,
                questions: questions.map(\.trilingual), remedy: remedy, followUpDays: followUpDays))
    }
}

extension PlanConditions {
    /// The conditions that the default plans use; the others ask for nothing.
    init(
        faces: Set<Face> = [], touchpoints: Set<Touchpoint> = [], topics: Set<Topic> = [], fewerWordsThan: Int? = nil,
        isComplaint: Bool
    ) {
        self.init()
        self.faces = faces
        self.touchpoints = touchpoints
        self.topics = topics
        self.fewerWordsThan = fewerWordsThan
        self.isComplaint = isComplaint
    }
}
