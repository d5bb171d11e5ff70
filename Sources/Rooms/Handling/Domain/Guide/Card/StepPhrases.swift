/// The content of one step before it is fitted to a situation; the texts are in the folder `Phrases`.
struct StepPhrases: Sendable {
    /// The step's name.
    let title: GuideText
    /// The first line while the branch is open.
    let lead: GuideText
    /// The first line of a practical problem.
    let practicalLead: GuideText
    /// The first line of an emotional problem, and of both at once.
    let emotionalLead: GuideText
    /// Lines to tick.
    let items: BranchLists<GuideItem>
    /// Questions that let the customer tell.
    let openQuestions: [GuideText]
    /// Questions that confirm.
    let closedQuestions: [GuideText]
    /// What to look up or hold on to.
    let known: [GuideText]
    /// What is still to be found out.
    let unknown: [GuideText]
    /// Sentences for the reply.
    let inserts: BranchLists<GuideText>
    /// Words that serve.
    let wordsToUse: [GuideText]
    /// Words that end a conversation.
    let wordsToAvoid: [WordSwap]
    /// Signals on the telephone.
    let phoneSignals: [GuideText]
    /// Signals face to face.
    let deskSignals: [GuideText]
    /// Signals of a letter.
    let writtenSignals: [GuideText]

    /// The content of a step.
    static func of(_ step: GuideStep) -> StepPhrases {
        switch step {
        case .listen: listen
        case .empathise: empathise
        case .clarify: clarify
        case .calm: calm
        case .solve: solve
        }
    }

    /// The first line for a branch.
    func lead(for branch: Branch) -> GuideText {
        switch branch {
        case .practical: practicalLead
        case .emotional, .both: emotionalLead
        case .unknown: lead
        }
    }

    /// What voice, body or layout should do in a mode.
    func signals(in mode: GuideMode) -> [GuideText] {
        switch mode {
        case .phone: phoneSignals
        case .desk: deskSignals
        case .written: writtenSignals
        }
    }
}
