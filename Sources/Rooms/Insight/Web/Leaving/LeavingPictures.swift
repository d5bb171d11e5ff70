import Pictures
import Primitives
import Statistics
import Web

/// The share still here after the first, second and third bad experience.
func leavingPicture(_ afterBad: [LeavingAfterBad]) -> Node {
    pictureNode(InsightText.leavingCurve) { locale, voice in
        let curves = afterBad.map { curve($0.untilLeaving, named: $0.name.string(in: locale)) }
        return CurvePicture(
            curves, joint: .steps, isShare: true,
            words: CurvePicture.Words(
                title: InsightText.leavingCurve.string(in: locale), note: InsightText.leavingBands.string(in: locale),
                xLabel: InsightText.leavingAxisDays.string(in: locale),
                yLabel: InsightText.leavingAxisHere.string(in: locale),
                atRisk: InsightText.leavingWatched.string(in: locale))
        ).shape(voice)
    }
}

/// The share still here after the landmark, by whether the case was closed before it; nil for an empty group.
func landmarkPicture(_ landmark: RecoveryLandmark) -> Node? {
    guard let closed = landmark.recoveredCurve, let others = landmark.otherCurve else { return nil }
    return pictureNode(InsightText.leavingLandmark) { locale, voice in
        CurvePicture(
            [
                curve(closed, named: InsightText.leavingClosed.string(in: locale)),
                curve(others, named: InsightText.leavingNotClosed.string(in: locale)),
            ], joint: .steps, isShare: true,
            words: CurvePicture.Words(
                title: InsightText.leavingLandmark.string(in: locale),
                note: InsightText.leavingBands.string(in: locale),
                xLabel: InsightText.leavingAxisLandmark.string(in: locale),
                yLabel: InsightText.leavingAxisHere.string(in: locale),
                atRisk: InsightText.leavingWatched.string(in: locale))
        ).shape(voice)
    }
}

/// A curve with at most some hundred corners, which is more than a screen can tell apart.
private func curve(_ km: KaplanMeier, named name: String) -> CurvePicture.Curve {
    let corners = km.steps.filter { $0.events > 0 }
    let every = max(1, corners.count / 300)
    let kept = corners.enumerated().filter { $0.offset % every == 0 || $0.offset == corners.count - 1 }.map(\.element)
    // The last time seen closes the curve and its band, also where nothing happened any more.
    let points = (kept + km.steps.suffix(1)).map { step in
        CurvePicture.Point(
            x: step.time, y: step.survival,
            interval: IntervalScale.logLog.interval(of: step.survival, error: step.standardError))
    }
    return CurvePicture.Curve(name: name, points: [CurvePicture.Point(x: 0, y: 1)] + points) {
        km.atRisk(at: $0)
    }
}
