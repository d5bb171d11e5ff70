import Pictures
import Primitives
import Statistics

/// What was found about leaving and recovery, and how it is printed.
struct RecoveryReport {
    let log: RecoveryLog
    let customers: (count: Int, left: Int)?
    let effect: RecoveryEffect
    let leavings: [LeavingAfterBad]
    let windows: [Double]
    let ties: SurvivalCommand.TieChoice

    /// The whole answer.
    var answer: Answer {
        var answer = Answer()
        answer.figures = figures
        answer.tables = tables
        answer.warnings = told
        answer.picture = picture
        return answer
    }

    private var figures: [String: JSONValue] {
        var figures: [String: JSONValue] = [
            "verdict": .string(effect.verdict.rawValue),
            "time_dependent_cox\(ties == .breslow ? "_breslow" : "")": Self.json(effect.amongAll),
            "td_recovered_from_first_bad": Self.json(effect.sinceFirstBad),
        ]
        if let customers {
            figures["n"] = .count(customers.count)
            figures["churned"] = .count(customers.left)
        }
        if let first = leavings.first { figures["customers_with_bad"] = .count(first.customers) }
        if let contact = effect.contact { figures["contact"] = Self.json(contact) }
        for leaving in leavings { figures["after_bad_\(leaving.experience)"] = json(leaving) }
        for landmark in effect.landmarks {
            figures["landmark\(Written.figure(landmark.landmark))"] = [
                "n": .count(landmark.customers), "recovered_by_landmark": .count(landmark.recovered),
                "gone_before": .count(landmark.gone), "cox": Self.json(landmark.effect),
                "km90": [
                    "rec": landmark.recoveredCurve.map { SurvivalFigures.json($0, at: windows) } ?? .null,
                    "not": landmark.otherCurve.map { SurvivalFigures.json($0, at: windows) } ?? .null,
                ],
            ]
        }
        if let quiet = LeavingAfterBad.beforeAnyBad(log) {
            figures["no_bad_reference"] = SurvivalFigures.json(quiet, at: windows)
        }
        return figures
    }

    private static func json(_ fit: Result<CoxFit, SurvivalRefusal>) -> JSONValue {
        switch fit {
        case .success(let fit): SurvivalFigures.json(fit)
        case .failure(let refusal): ["refused": .string(refusal.told)]
        }
    }

    private func json(_ leaving: LeavingAfterBad) -> JSONValue {
        [
            "n": .count(leaving.customers), "churn_before_next": .count(leaving.left),
            "next_bad": .count(leaving.nextBad),
            "days": .figures(leaving.windows.map(\.length)),
            "n_risk": .array(leaving.windows.map { .count($0.atRisk) }),
            "cif_churn": .figures(leaving.windows.map { $0.left?.share }),
            "cif_churn_se": .figures(leaving.windows.map { $0.left?.standardError }),
            "cif_churn_ci95": .array(leaving.windows.map { .interval($0.left?.interval()) }),
            "cif_next_bad": .figures(leaving.windows.map { $0.nextBad?.share }),
            "km_censored_at_next": SurvivalFigures.json(leaving.untilLeavingWithoutNext, at: windows),
            "km_total_ignoring_next": SurvivalFigures.json(leaving.untilLeaving, at: windows),
        ]
    }

    private var tables: [TextTable] {
        var tables = leavings.map { leaving in
            TextTable(
                "After bad experience \(leaving.experience): \(leaving.customers) customers, \(leaving.left) left before a "
                    + "next one, \(leaving.nextBad) had a next one",
                ["within", "still watched", "left before the next", "95 % interval", "next bad first", "left at all"],
                leaving.windows.map { window in
                    [
                        Written.figure(window.length), "\(window.atRisk)", Written.percent(window.left?.share),
                        Written.percentInterval(window.left?.interval()), Written.percent(window.nextBad?.share),
                        Written.percent(window.leftAtAll),
                    ]
                })
        }
        let verdict =
            switch effect.verdict {
            case .leaveLess: "customers leave more slowly once they are recovered"
            case .leaveMore: "customers leave faster once they are recovered"
            case .undecided: "the data do not decide whether recovery changes leaving"
            }
        if case .success(let fit) = effect.sinceFirstBad {
            tables.append(
                SurvivalFigures.table(fit, title: "Speed of leaving since the first bad experience: \(verdict)"))
        }
        if case .success(let fit) = effect.amongAll {
            tables.append(SurvivalFigures.table(fit, title: "Speed of leaving among all customers"))
        }
        if case .success(let fit) = effect.contact {
            tables.append(
                SurvivalFigures.table(
                    fit,
                    title: "Does speed win them back? contactDelay is for each doubling of the time to first contact"))
        }
        return tables
    }

    private var told: [String] {
        var told: [String] = []
        for warning in log.warnings + effect.warnings + leavings.flatMap(\.warnings) where !told.contains(warning.told)
        {
            told.append(warning.told)
        }
        for case .failure(let refusal) in [effect.amongAll, effect.sinceFirstBad] {
            told.append("A model was refused: \(refusal.told).")
        }
        return told
    }

    private var picture: String {
        if let landmark = effect.landmarks.first, let one = landmark.recoveredCurve, let other = landmark.otherCurve {
            return CurvePicture(
                [
                    SurvivalFigures.curve("recovered by then", one),
                    SurvivalFigures.curve("not recovered by then", other),
                ],
                joint: .steps, isShare: true,
                words: .init(
                    title: "Still here, by recovery within \(Written.figure(landmark.landmark)) days",
                    note:
                        "From \(Written.figure(landmark.landmark)) days after the first bad experience; \(landmark.gone) were gone before",
                    xLabel: "days after that", yLabel: "share still here", atRisk: "watched")
            ).svg()
        }
        return CurvePicture(
            leavings.map { SurvivalFigures.curve("after bad experience \($0.experience)", $0.untilLeaving) },
            joint: .steps, isShare: true,
            words: .init(
                title: "Still here after bad experiences", xLabel: "days after it", yLabel: "share still here",
                atRisk: "watched")
        ).svg()
    }
}
