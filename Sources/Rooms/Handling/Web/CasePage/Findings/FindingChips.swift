import Primitives
import TextAnalysis
import Web

/// What analysis saw in a customer's words, as chips: a press takes a wrong one off, the fold puts a missing one on.
///
/// The buttons belong to ``form``, which stands outside of the timeline and so outlives its refreshing.
struct FindingChips {
    let entry: Entry
    let findings: Findings
    let corrections: [FindingCorrection]
    /// Whether the viewer may set findings right.
    let mayCorrect: Bool
    /// Whether what analysis missed can be put on here.
    let offersMore: Bool

    private static let formID = "finding-form"

    /// The one form of all chips of a case's page; `before` is the page of older words that is shown.
    static func form(_ address: String, before: EntryPlace?) -> Node {
        postForm(
            "\(address)/findings", .id(formID), .hx("post", "\(address)/findings"), .hx("target", "#timeline"),
            .hx("select", "#timeline > *"), .hx("swap", "innerHTML"), .hx("select-oob", "#guide")
        ) {
            if let before { hiddenField("before", before.word) }
        }
    }

    var node: Node {
        div(.class("findings"), .role("group"), .aria("label", HandlingText.findings)) {
            if mayCorrect {
                for aspect in FindingAspect.shown { chip(aspect) }
                if offersMore { more }
            } else {
                for aspect in FindingAspect.shown {
                    if let word = aspect.word(findings.value(of: aspect)) { Web.chip(word, aspect.tone) }
                }
            }
        }
    }

    /// One finding: as analysis saw it, as staff put it on, or as staff took it off.
    @HTMLBuilder private func chip(_ aspect: FindingAspect) -> Node {
        let value = findings.value(of: aspect)
        let correction = corrections.first { $0.aspect == aspect }
        if let correction {
            if let word = aspect.word(value) {
                press(aspect, "undo", tip: HandlingText.findingUndo(word: word), look: "chip--\(aspect.tone.rawValue)")
                {
                    icon(.pencil)
                    ins { word }
                    icon(.undo2, flip: true)
                }
            } else if let word = aspect.word(correction.was) {
                press(aspect, "undo", tip: HandlingText.findingUndo(word: word), look: "chip--line") {
                    del { word }
                    icon(.undo2, flip: true)
                }
            }
        } else if let word = aspect.word(value) {
            press(
                aspect, aspect.nothing, tip: HandlingText.findingWrong(word: word),
                look: "chip--\(aspect.tone.rawValue)"
            ) {
                word
                icon(.x)
            }
        }
    }

    private func press(
        _ aspect: FindingAspect, _ value: String, tip: Text, look: String, @HTMLBuilder content: () -> Node
    ) -> Node {
        button(
            .class("chip", look), .type("submit"), .attribute("form", Self.formID), .name("finding"),
            .value("\(entry.id)/\(aspect.name)=\(value)"), .title(tip), .aria("label", tip), content: content)
    }

    /// What can be put on, by group.
    private var more: Node {
        details(.class("findings__more"), .id("findings-\(entry.id)")) {
            summary(.class("chip", "chip--line"), .title(HandlingText.findingAdd)) {
                icon(.plus)
                span(.class("vh")) { HandlingText.findingAdd }
            }
            for group in FindingAspect.groups {
                p(.class("xs", "muted")) { group.title }
                div(.class("chips")) {
                    for aspect in group.aspects {
                        for value in aspect.values where findings.value(of: aspect) != value {
                            if let word = aspect.word(value) {
                                press(aspect, value, tip: HandlingText.findingPut(word: word), look: "chip--line") {
                                    word
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension FindingAspect {
    /// What chips show, in this order; the kind of problem has its own place in the assessment.
    static let shown = all.filter { $0 != .problem }

    /// The groups of what can be put on.
    fileprivate static let groups: [(title: Text, aspects: [FindingAspect])] = [
        (HandlingText.findingFeelings, [.anger, .distress, .confusion, .abuse]),
        (HandlingText.topics, all.filter { if case .topic = $0 { true } else { false } }),
        (HandlingText.findingWishes, all.filter { if case .intent = $0 { true } else { false } }),
        (HandlingText.stakeQuestion, all.filter { if case .stake = $0 { true } else { false } }),
    ]

    /// Calm colours: what needs care stands out a little, facts do not.
    fileprivate var tone: Tone {
        switch self {
        case .anger, .abuse: .red
        case .distress, .confusion: .yellow
        case .intent(let intent):
            [.churnThreat, .authorityThreat, .publicityThreat, .cancel].contains(intent) ? .yellow : .plain
        case .stake: .accent
        case .problem, .topic: .plain
        }
    }
}
