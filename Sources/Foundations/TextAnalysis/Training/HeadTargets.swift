/// For each output whether it should speak, and how much that is to be believed.
struct HeadTargets: Sendable {
    /// 1 where the label holds, -1 where it does not.
    var signs = [Float](repeating: -1, count: ReaderHead.width)
    /// How much the example counts for the output; 0 where nothing is known.
    var trust = [Float](repeating: 0, count: ReaderHead.width)

    /// Nothing is known yet.
    init() {}

    /// Everything that a person marked.
    init(_ gold: Findings) {
        for head in 0..<ReaderHead.count { set(head, Self.holds(head, in: gold)) }
    }

    /// Marks one output.
    mutating func set(_ head: Int, _ holds: Bool, trust value: Float = 1) {
        signs[head] = holds ? 1 : -1
        trust[head] = value
    }

    /// Whether the label of an output holds in marked findings.
    static func holds(_ head: Int, in gold: Findings) -> Bool {
        switch head {
        case ReaderHead.anger: gold.anger.rawValue > head - ReaderHead.anger.lowerBound
        case ReaderHead.abuse: gold.abuse != .none
        case ReaderHead.threat: gold.abuse == .threat
        case ReaderHead.distress: gold.distress
        case ReaderHead.confusion: gold.confusion
        case ReaderHead.practical: gold.problem == .practical || gold.problem == .both
        case ReaderHead.emotional: gold.problem == .emotional || gold.problem == .both
        default:
            switch ReaderHead.labels[head] {
            case .sentiment(let sentiment): gold.sentiment == sentiment
            case .stake(let stake): gold.stakeBits.contains(stake)
            case .topic(let topic): gold.topicBits.contains(topic)
            case .intent(let intent): gold.intentBits.contains(intent)
            default: false
            }
        }
    }
}
