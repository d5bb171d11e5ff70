/// Phrases of many rows compiled so that one pass over a text finds them all.
struct PhraseBook: Sendable {
    /// One compiled place of a phrase.
    private struct Step: Sendable {
        let group: Int32
        let gap: Int32
        let isOptional: Bool
    }

    /// A compiled phrase: its row and its range of steps.
    private struct Phrase: Sendable {
        let row: Int32
        let steps: Range<Int32>
        let startsSentence: Bool
        let endsSentence: Bool
        /// Whether a word that begins it is already all of it.
        let isOneWord: Bool
        /// The group that the very next word must have; -1 when it may be another.
        let next: Int32

        init(row: Int32, steps: Range<Int32>, startsSentence: Bool, endsSentence: Bool, second: Step?) {
            self.row = row
            self.steps = steps
            self.startsSentence = startsSentence
            self.endsSentence = endsSentence
            isOneWord = steps.count == 1 && !startsSentence && !endsSentence
            next = second.map { $0.isOptional || $0.gap > 0 ? -1 : $0.group } ?? -1
        }
    }

    private let words: WordIndex
    private let prefixes: WordIndex
    private let prefixLengths: UInt64
    private let suffixes: WordIndex
    private let suffixLengths: UInt64
    private let groupsOfChoice: NumberLists
    private let phrasesOfGroup: NumberLists
    private let phrases: [Phrase]
    private let steps: [Step]
    private let numberGroups: [Int32]

    /// Compiles the phrase tables; the row of a match is the index of its table, `classes` are named by "@".
    init(_ tables: [String], classes: [String: String] = [:]) {
        var builder = PhraseBookBuilder()
        for (row, table) in tables.enumerated() {
            for pattern in PhrasePattern.list(table, classes: classes) { builder.add(pattern, row: Int32(row)) }
        }
        words = WordIndex(builder.words)
        prefixes = WordIndex(builder.prefixes)
        prefixLengths = builder.prefixLengths
        suffixes = WordIndex(builder.suffixes)
        suffixLengths = builder.suffixLengths
        groupsOfChoice = NumberLists(builder.groupsOfChoice)
        phrasesOfGroup = NumberLists(builder.phrasesOfGroup)
        let steps = builder.steps.map { Step(group: $0.group, gap: $0.gap, isOptional: $0.isOptional) }
        phrases = builder.phrases.map {
            Phrase(
                row: $0.row, steps: $0.steps, startsSentence: $0.startsSentence, endsSentence: $0.endsSentence,
                second: $0.steps.count > 1 ? steps[Int($0.steps.lowerBound) + 1] : nil)
        }
        self.steps = steps
        numberGroups = builder.numberGroups
    }

    /// Every place where a phrase stands, in the order of first words; overlapping ones are all given.
    func matches(in text: FoldedText) -> [PhraseMatch] {
        let groups = groups(of: text)
        let count = text.words.count
        var found: [PhraseMatch] = []
        found.reserveCapacity(count)
        for first in 0..<count {
            for place in groups.range(first) {
                let group = Int(groups.items[place])
                for index in phrasesOfGroup.range(group) {
                    let phrase = phrases[Int(phrasesOfGroup.items[index])]
                    if phrase.isOneWord {
                        found.append(PhraseMatch(row: Int(phrase.row), first: first, last: first))
                        continue
                    }
                    if phrase.next >= 0 {
                        guard first + 1 < count, groups.contains(phrase.next, in: first + 1) else { continue }
                    }
                    guard let last = end(of: phrase, from: first, in: text, groups) else { continue }
                    found.append(PhraseMatch(row: Int(phrase.row), first: first, last: last))
                }
            }
        }
        return found
    }

    private func end(of phrase: Phrase, from first: Int, in text: FoldedText, _ groups: NumberLists) -> Int? {
        if phrase.startsSentence, first > 0, text.words[first - 1].sentence == text.words[first].sentence { return nil }
        let second = Int(phrase.steps.lowerBound) + 1
        guard let last = walk(second, to: Int(phrase.steps.upperBound), after: first, text, groups) else { return nil }
        if phrase.endsSentence, last + 1 < text.words.count,
            text.words[last + 1].sentence == text.words[last].sentence
        {
            return nil
        }
        return last
    }

    private func walk(_ step: Int, to end: Int, after word: Int, _ text: FoldedText, _ groups: NumberLists) -> Int? {
        guard step < end else { return word }
        let wanted = steps[step]
        let sentence = text.words[word].sentence
        var next = word + 1
        var skipped: Int32 = 0
        while skipped <= wanted.gap, next < text.words.count, text.words[next].sentence == sentence {
            if groups.contains(wanted.group, in: next), let last = walk(step + 1, to: end, after: next, text, groups) {
                return last
            }
            next += 1
            skipped += 1
        }
        return wanted.isOptional ? walk(step + 1, to: end, after: word, text, groups) : nil
    }

    private func groups(of text: FoldedText) -> NumberLists {
        var groups = NumberLists()
        groups.reserve(text.words.count)
        text.scalars.withUnsafeBufferPointer { scalars in
            for word in text.words {
                let before = groups.items.count
                let letters = UnsafeBufferPointer(rebasing: scalars[Int(word.lower)..<Int(word.upper)])
                look(up: letters, into: &groups)
                if suffixLengths != 0 { lookEnd(of: letters, into: &groups) }
                if groups.items.count == before, word.marks.contains(.stretched) {
                    Self.singled(letters).withUnsafeBufferPointer { look(up: $0, into: &groups) }
                }
                if word.marks.contains(.number) { for group in numberGroups { groups.append(group) } }
                groups.close()
            }
        }
        return groups
    }

    /// Doubled letters as single ones, for stretched words such as "sooo".
    private static func singled(_ letters: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        var previous: UInt32 = 0
        return letters.filter { letter in
            defer { previous = letter }
            return letter != previous
        }
    }

    private func look(up letters: UnsafeBufferPointer<UInt32>, into groups: inout NumberLists) {
        var hash = WordHash.seed
        var bit: UInt64 = 1
        for letter in letters {
            hash = WordHash.adding(letter, to: hash)
            bit <<= 1
            if prefixLengths & bit != 0 { add(prefixes.number(of: hash), to: &groups) }
        }
        add(words.number(of: hash), to: &groups)
    }

    /// Endings are hashed from the last letter on.
    private func lookEnd(of letters: UnsafeBufferPointer<UInt32>, into groups: inout NumberLists) {
        var hash = WordHash.seed
        var bit: UInt64 = 1
        for letter in letters.suffix(12).reversed() {
            hash = WordHash.adding(letter, to: hash)
            bit <<= 1
            if suffixLengths & bit != 0 { add(suffixes.number(of: hash), to: &groups) }
        }
    }

    @inline(__always) private func add(_ choice: Int32, to groups: inout NumberLists) {
        guard choice >= 0 else { return }
        for index in groupsOfChoice.range(Int(choice)) { groups.append(groupsOfChoice.items[index]) }
    }
}

/// A phrase found in a text.
struct PhraseMatch: Sendable, Equatable {
    /// Index of the table that the phrase comes from.
    let row: Int
    /// Index of its first word.
    let first: Int
    /// Index of its last word.
    let last: Int
}
