/// Gathers patterns and gives equal words and equal alternatives one number each.
struct PhraseBookBuilder {
    private(set) var words: [UInt64: Int32] = [:]
    private(set) var prefixes: [UInt64: Int32] = [:]
    private(set) var prefixLengths: UInt64 = 0
    private(set) var suffixes: [UInt64: Int32] = [:]
    private(set) var suffixLengths: UInt64 = 0
    private(set) var groupsOfChoice: [[Int32]] = []
    private(set) var phrasesOfGroup: [[Int32]] = []
    private(set) var numberGroups: [Int32] = []
    private(set) var steps: [(group: Int32, gap: Int32, isOptional: Bool)] = []
    private(set) var phrases: [(row: Int32, steps: Range<Int32>, startsSentence: Bool, endsSentence: Bool)] = []
    private var groups: [[PhrasePattern.WordChoice]: Int32] = [:]

    mutating func add(_ pattern: PhrasePattern, row: Int32) {
        let first = Int32(steps.count)
        for step in pattern.steps {
            steps.append((group(step.choices), Int32(step.gap), step.isOptional))
        }
        phrasesOfGroup[Int(steps[Int(first)].group)].append(Int32(phrases.count))
        phrases.append((row, first..<Int32(steps.count), pattern.startsSentence, pattern.endsSentence))
    }

    private mutating func group(_ choices: [PhrasePattern.WordChoice]) -> Int32 {
        if let known = groups[choices] { return known }
        let number = Int32(phrasesOfGroup.count)
        groups[choices] = number
        phrasesOfGroup.append([])
        for choice in choices {
            if choice.isNumber { numberGroups.append(number) } else { attach(number, to: choice) }
        }
        return number
    }

    private mutating func attach(_ group: Int32, to choice: PhrasePattern.WordChoice) {
        let hash = choice.isSuffix ? WordHash.of(choice.scalars.reversed()) : WordHash.of(choice.scalars)
        let length = UInt64(1) << UInt64(min(choice.scalars.count, 63))
        if choice.isSuffix {
            suffixLengths |= length
            place(group, hash, \.suffixes)
        } else if choice.isPrefix {
            prefixLengths |= length
            place(group, hash, \.prefixes)
        } else {
            place(group, hash, \.words)
        }
    }

    private mutating func place(_ group: Int32, _ hash: UInt64, _ table: WritableKeyPath<Self, [UInt64: Int32]>) {
        let number = self[keyPath: table][hash] ?? Int32(groupsOfChoice.count)
        if self[keyPath: table][hash] == nil {
            groupsOfChoice.append([])
            self[keyPath: table][hash] = number
        }
        groupsOfChoice[Int(number)].append(group)
    }
}
