import Foundation

/// Brings commitments and times of one sentence together.
struct PromiseJoiner {
    private let text: FoldedText
    private let triggers: [PromiseTrigger]
    private let times: [TimedSpan]
    private var slices: OriginalSlices
    private let timesFollow: Bool

    /// Words that an untimed promise shows behind its verb.
    private static let tail = 8

    /// `timesFollow` tells whether a language names the time behind the verb rather than before it.
    init(
        _ text: FoldedText, _ triggers: [PromiseTrigger], _ times: [TimedSpan], in reply: String, timesFollow: Bool
    ) {
        self.timesFollow = timesFollow
        self.text = text
        self.triggers = triggers
        self.times = times
        slices = OriginalSlices(reply)
    }

    /// One promise for each commitment; commitments of one clause are one, and a time belongs to the nearest one.
    func promises() -> [FoundPromise] {
        var joiner = self
        var found: [FoundPromise] = []
        var nextTime = 0
        for (index, trigger) in triggers.enumerated() {
            let sentence = text.words[trigger.first].sentence
            while nextTime < times.count, text.words[times[nextTime].first].sentence < sentence { nextTime += 1 }
            let own = ownTime(of: index, sentence, from: nextTime)
            guard own != nil || !trigger.needsTime else { continue }
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
            let isNearest = !neighbours(index).contains { self.distance($0, time) < distance }
            if isNearest, distance < (best?.distance ?? .max) { best = (distance, time) }
            next += 1
        }
        return best?.time
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
