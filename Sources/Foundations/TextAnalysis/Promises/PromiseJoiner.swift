import Foundation

/// Brings commitments and times of one sentence together.
struct PromiseJoiner {
    private let text: FoldedText
    private let triggers: [PromiseTrigger]
    private let times: [TimedSpan]
    private var slices: OriginalSlices
    private let timesFollow: Bool
    private let tense: ClauseTense

    /// Words that an untimed promise shows behind its verb.
    private static let tail = 8

    /// `timesFollow` tells whether a language names the time behind the verb rather than before it.
    init(
        _ text: FoldedText, _ triggers: [PromiseTrigger], _ times: [TimedSpan], _ tense: ClauseTense, in reply: String,
        timesFollow: Bool
    ) {
        self.tense = tense
        self.timesFollow = timesFollow
        self.text = text
        self.triggers = triggers
        self.times = times
        slices = OriginalSlices(reply)
    }

    /// Promises in their order: those with words of commitment, then the times that promise by themselves and that none
    /// of them covers.
    func promises(adding promisesAlone: (TimedSpan) -> Bool) -> [FoundPromise] {
        let known = promises().sorted { $0.start < $1.start }
        var joiner = self
        var added: [FoundPromise] = []
        var next = 0
        for (index, time) in times.enumerated() where promisesAlone(time) {
            let from = Int(text.words[time.first].start)
            let upTo = Int(text.words[time.last].end)
            while next < known.count, known[next].end <= from { next += 1 }
            if next < known.count, known[next].start < upTo, known[next].due != nil { continue }
            let range = joiner.range(of: index)
            let start = Int(text.words[range.lowerBound].start)
            let end = Int(text.words[range.upperBound].end)
            added.append(FoundPromise(phrase: joiner.slices.slice(start, end), start: start, end: end, due: time.due))
        }
        return Self.merged(known, added)
    }

    /// Untimed promises give way to timed ones that overlap them.
    private static func merged(_ known: [FoundPromise], _ added: [FoundPromise]) -> [FoundPromise] {
        var next = 0
        let kept = known.filter { old in
            while next < added.count, added[next].end <= old.start { next += 1 }
            return old.due != nil || next == added.count || added[next].start >= old.end
        }
        return (kept + added).sorted { $0.start < $1.start }
    }

    /// The clause of a time, cut at the times beside it; a clause that is little more than a time takes its neighbour.
    private func range(of index: Int) -> ClosedRange<Int> {
        let time = times[index]
        let own = time.clause(text)
        var lower = own.lowerBound
        var upper = own.upperBound
        if index > 0 { lower = max(lower, times[index - 1].last + 1) }
        if index + 1 < times.count { upper = min(upper, times[index + 1].first - 1) }
        let next = upper + 1
        if time.isBare(text), next < text.words.count, text.words[next].sentence == text.words[upper].sentence {
            upper = min(next + Self.tail, text.words.count - 1)
            while text.words[upper].clause != text.words[next].clause { upper -= 1 }
        }
        return lower...upper
    }

    /// One promise for each commitment; commitments of one clause are one, and a time belongs to the nearest one.
    private func promises() -> [FoundPromise] {
        var joiner = self
        var found: [FoundPromise] = []
        var nextTime = 0
        for (index, trigger) in triggers.enumerated() {
            let sentence = text.words[trigger.first].sentence
            while nextTime < times.count, text.words[times[nextTime].first].sentence < sentence { nextTime += 1 }
            let own = ownTime(of: index, sentence, from: nextTime)
            guard own != nil || (!trigger.needsTime && !tense.isConditional(trigger.first)) else { continue }
            let first = min(trigger.first, own?.first ?? trigger.first)
            let last = own.map { max($0.last, trigger.last) } ?? clauseEnd(trigger)
            let start = Int(text.words[first].start)
            let end = Int(text.words[last].end)
            if let previous = found.last, start < previous.end {
                let better = previous.due == nil && own != nil
                if !better { continue }
                found.removeLast()
            }
            found.append(FoundPromise(phrase: joiner.slices.slice(start, end), start: start, end: end, due: own?.due))
        }
        return found
    }

    private func ownTime(of index: Int, _ sentence: Int32, from start: Int) -> TimedSpan? {
        var best: (distance: Int, time: TimedSpan)?
        var next = start
        while next < times.count, text.words[times[next].first].sentence == sentence, next - start < 16 {
            let time = times[next]
            let distance = distance(triggers[index], time)
            guard reaches(triggers[index], time) else {
                next += 1
                continue
            }
            let isNearest = !neighbours(index).contains { self.distance($0, time) < distance }
            if isNearest, distance < (best?.distance ?? .max) { best = (distance, time) }
            next += 1
        }
        return best?.time
    }

    /// A time of another clause belongs to a commitment only if it stands there almost alone.
    private func reaches(_ trigger: PromiseTrigger, _ time: TimedSpan) -> Bool {
        let clause = text.words[time.first].clause
        let near = text.words[trigger.first].clause...text.words[trigger.last].clause
        if near.contains(clause) { return true }
        return time.isBare(text) && (clause + 1 == near.lowerBound || clause - 1 == near.upperBound)
    }

    private func neighbours(_ index: Int) -> [PromiseTrigger] {
        let sentence = text.words[triggers[index].first].sentence
        return [index - 1, index + 1].filter(triggers.indices.contains).map { triggers[$0] }
            .filter { text.words[$0.first].sentence == sentence }
    }

    /// Twice the words between the two, and a little more on the side where times seldom stand.
    private func distance(_ trigger: PromiseTrigger, _ time: TimedSpan) -> Int {
        if time.first > trigger.last { return (time.first - trigger.last) * 2 + (timesFollow ? 0 : 3) }
        return time.last < trigger.first ? (trigger.first - time.last) * 2 + (timesFollow ? 3 : 0) : 0
    }

    private func clauseEnd(_ trigger: PromiseTrigger) -> Int {
        var last = trigger.last
        let clause = text.words[last].clause
        let limit = min(text.words.count - 1, last + Self.tail)
        while last < limit, text.words[last + 1].clause == clause { last += 1 }
        return last
    }
}
