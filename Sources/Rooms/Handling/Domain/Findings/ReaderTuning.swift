import Foundation
import Primitives
package import TextAnalysis

/// Learns from corrections how far a brand's messages lie from those of the shipped reader, one number for each label.
///
/// The number is added to the log-odds of the label; it minimises log loss with a Gaussian prior around 0 (penalised
/// logistic regression with the shipped log-odds as offset; McCullagh and Nelder, Generalized Linear Models, 2nd ed.).
/// A quarter of the messages is held out and never learned from.
package struct ReaderTuning: Sendable {
    /// Corrected messages of one language below which nothing is learned.
    package static let least = 30
    /// Corrections of one label among those learned from below which it stays as shipped.
    package static let leastOfLabel = 5
    /// Strength of the prior: the weight of the square of a shift.
    private static let penalty = 0.5

    /// What was learned; labels without enough corrections are not in it.
    package let shifts: ReaderShifts
    /// How well the held-out messages are read.
    package let report: Report

    /// Counts over messages that were not learned from.
    package struct Report: Hashable, Sendable {
        /// Messages that were learned from, corrected or answered as they were read.
        package var learned = 0
        /// Messages that were held out.
        package var heldOut = 0
        /// Labels of held-out messages that staff had set right.
        package var corrections = 0
        /// Corrections that the shipped reader meets by itself.
        package var metBefore = 0
        /// Corrections that the taught reader meets.
        package var metAfter = 0
        /// Labels of held-out messages that nobody corrected.
        package var untouched = 0
        /// Untouched labels that the shipped reader reads so too.
        package var keptBefore = 0
        /// Untouched labels that the taught reader reads so too.
        package var keptAfter = 0

        /// Whether more labels are read as people hold them right than before.
        package var isBetter: Bool { metAfter + keptAfter > metBefore + keptBefore }
    }

    /// Learns from lessons in one language; nil when fewer than ``least`` of them were corrected.
    package init?(_ lessons: [ReaderLesson]) {
        guard lessons.count(where: { !$0.corrected.isEmpty }) >= Self.least else { return nil }
        let (learned, heldOut) = Self.parted(lessons)
        let read = learned.map { lesson in
            (
                lesson,
                Dictionary(analyze(lesson.text, language: lesson.language).probabilities.all) { first, _ in first }
            )
        }
        var values: [String: Double] = [:]
        for aspect in FindingAspect.all {
            guard learned.count(where: { $0.corrected.contains(aspect) }) >= Self.leastOfLabel else { continue }
            let points = read.flatMap { lesson, probabilities in
                aspect.outputs.compactMap { name, holds in
                    probabilities[name].map { ($0, holds(lesson.gold) ? 1.0 : 0.0) }
                }
            }
            let shift = Self.shift(points)
            for (name, _) in aspect.outputs { values[name] = shift }
        }
        shifts = ReaderShifts(values)
        report = Self.report(shifts, learned: learned.count, heldOut)
    }

    /// Every fourth message by id is held out, of the corrected and of the others alike.
    private static func parted(_ lessons: [ReaderLesson]) -> (learned: [ReaderLesson], heldOut: [ReaderLesson]) {
        var parts: (learned: [ReaderLesson], heldOut: [ReaderLesson]) = ([], [])
        for wanted in [true, false] {
            let group = lessons.filter { $0.corrected.isEmpty != wanted }.sorted { $0.id < $1.id }
            for (index, lesson) in group.enumerated() {
                if index % 4 == 3 { parts.heldOut.append(lesson) } else { parts.learned.append(lesson) }
            }
        }
        return parts
    }

    /// Newton's method on the penalised log loss of one offset; it is convex, so that the steps end.
    private static func shift(_ points: [(probability: Double, target: Double)]) -> Double {
        var shift = 0.0
        for _ in 0..<25 {
            var slope = penalty * shift
            var curve = penalty
            for point in points {
                let now = ReaderShifts.shifted(point.probability, by: shift)
                slope += now - point.target
                curve += now * (1 - now)
            }
            shift = min(max(shift - slope / curve, -ReaderShifts.most), ReaderShifts.most)
        }
        return shift
    }

    private static func report(_ shifts: ReaderShifts, learned: Int, _ heldOut: [ReaderLesson]) -> Report {
        var report = Report(learned: learned, heldOut: heldOut.count)
        for lesson in heldOut {
            let before = analyze(lesson.text, language: lesson.language)
            let after = analyze(lesson.text, language: lesson.language, shifts: [lesson.language: shifts])
            for aspect in FindingAspect.all where !aspect.outputs.isEmpty {
                let right = lesson.gold.value(of: aspect)
                let (was, now) = (before.value(of: aspect) == right, after.value(of: aspect) == right)
                if lesson.corrected.contains(aspect) {
                    report.corrections += 1
                    report.metBefore += was ? 1 : 0
                    report.metAfter += now ? 1 : 0
                } else {
                    report.untouched += 1
                    report.keptBefore += was ? 1 : 0
                    report.keptAfter += now ? 1 : 0
                }
            }
        }
        return report
    }
}

extension FindingAspect {
    /// The outputs of the reader that speak for an aspect, by name, with when they should; none for what is not learned.
    fileprivate var outputs: [(name: String, holds: (Findings) -> Bool)] {
        switch self {
        case .anger:
            [
                ("annoyed", { $0.anger >= .annoyed }), ("angry", { $0.anger >= .angry }),
                ("furious", { $0.anger >= .furious }),
            ]
        case .distress: [("distress", { $0.distress })]
        case .confusion: [("confusion", { $0.confusion })]
        case .abuse: [("abuse", { $0.abuse != .none })]
        case .problem: []
        case .topic(let topic): topic == .other ? [] : [(topic.rawValue, { $0.topics.contains(topic) })]
        case .intent(let intent): [(intent.rawValue, { $0.intents.contains(intent) })]
        case .stake(let stake): [(stake.rawValue, { $0.atStake.contains(stake) })]
        }
    }
}
