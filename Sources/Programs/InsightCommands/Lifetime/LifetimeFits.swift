import Primitives
import Statistics

/// The models fitted to all customers, and the hold-out check.
struct LifetimeFits {
    let bgnbd: BGNBD.Fit?
    let pareto: (model: ParetoNBD, logLikelihood: Double)?
    let spend: (model: GammaGamma, logLikelihood: Double)?
    let check: LifetimeCheckReport?
    private let spends: [GammaGamma.Spend]
    private var notes: [String] = []

    init(_ data: LifetimeData, _ chosen: Set<LifetimeCommand.Model>, _ progress: Progress) throws {
        let histories = data.customers.map(\.history)
        guard !chosen.isDisjoint(with: [.bgnbd, .paretoNBD]) else {
            throw InsightRefusal("--models needs bgnbd or pareto-nbd; gamma-gamma alone tells no purchases")
        }
        progress.say("fitting purchases of \(histories.count) customers")
        bgnbd = chosen.contains(.bgnbd) ? try BGNBD.fit(histories) : nil
        pareto = chosen.contains(.paretoNBD) ? try ParetoNBD.fit(histories) : nil
        let span = histories.reduce(0) { $0 + $1.observed } / Double(histories.count)
        if let model = bgnbd?.model { try FitEdge.check("BG/NBD", r: model.r, alpha: model.alpha / span) }
        if let model = pareto?.model { try FitEdge.check("Pareto/NBD", r: model.r, alpha: model.alpha / span) }
        if let model = bgnbd?.model, model.a < 1e-6 || model.b > 1e6 { notes.append(FitEdge.nobodyLeaves) }
        spends = data.customers.compactMap(\.spend)
        spend = try chosen.contains(.gammaGamma) && !spends.isEmpty ? Self.fit(spends) : nil
        if chosen.contains(.gammaGamma), spends.isEmpty {
            notes.append("No repeat purchase has an amount above 0, so there is no value in money.")
        }
        guard bgnbd != nil, let checked = data.checked, let weeks = data.checkSpan else {
            check = nil
            return
        }
        progress.say("checking on the \(Written.figure(weeks)) weeks held back")
        do throws(FitRefusal) {
            let found = try LifetimeCheck(customers: checked, span: weeks, withPareto: pareto != nil)
            check = LifetimeCheckReport(check: found, span: weeks, spend: spend?.model)
        } catch {
            notes.append("No hold-out check: before the cut, \(error.told).")
            check = nil
        }
    }

    private static func fit(_ spends: [GammaGamma.Spend]) throws -> (model: GammaGamma, logLikelihood: Double) {
        do throws(FitRefusal) {
            let found = try GammaGamma.fit(spends)
            guard max(found.model.p, found.model.q) < FitEdge.most else { throw .notConverged }
            return found
        } catch {
            throw InsightRefusal("gamma-gamma (spend): \(error.told); leave it out by --models bgnbd")
        }
    }

    /// The figures of each model under the names of the acceptance files.
    var figures: [String: JSONValue] {
        var figures: [String: JSONValue] = [:]
        if let bgnbd {
            let (model, errors) = (bgnbd.model, bgnbd.standardErrors)
            figures["bgnbd"] = [
                "r": .figure(model.r), "alpha": .figure(model.alpha), "a": .figure(model.a), "b": .figure(model.b),
                "LL": .figure(bgnbd.logLikelihood),
                "se": [
                    "r": .figure(errors?.r), "alpha": .figure(errors?.alpha), "a": .figure(errors?.a),
                    "b": .figure(errors?.b),
                ],
            ]
        }
        if let pareto {
            figures["pareto_nbd"] = [
                "r": .figure(pareto.model.r), "alpha": .figure(pareto.model.alpha), "s": .figure(pareto.model.s),
                "beta": .figure(pareto.model.beta), "LL": .figure(pareto.logLikelihood),
            ]
        }
        if let spend {
            let independence = SpendIndependence(spends)
            figures["gamma_gamma"] = [
                "p": .figure(spend.model.p), "q": .figure(spend.model.q), "v": .figure(spend.model.v),
                "LL": .figure(spend.logLikelihood), "n_repeat_with_spend": .count(spends.count),
                "mean_m": .figure(spends.reduce(0) { $0 + $1.mean } / Double(spends.count)),
                "corr_x_m": .figure(independence?.correlation), "corr_x_m_ci95": .interval(independence?.interval),
                "population_mean_spend": .figure(spend.model.populationMean),
            ]
        }
        return figures
    }

    /// The parameters for people.
    var table: TextTable {
        var rows: [[String]] = []
        let add = { (model: String, name: String, value: Double, error: Double?) in
            rows.append([model, name, Written.figure(value), Written.figure(error)])
        }
        if let bgnbd {
            let (model, errors) = (bgnbd.model, bgnbd.standardErrors)
            add("BG/NBD", "r", model.r, errors?.r)
            add("", "alpha", model.alpha, errors?.alpha)
            add("", "a", model.a, errors?.a)
            add("", "b", model.b, errors?.b)
            add("", "log-likelihood", bgnbd.logLikelihood, nil)
        }
        if let pareto {
            add("Pareto/NBD", "r", pareto.model.r, nil)
            add("", "alpha", pareto.model.alpha, nil)
            add("", "s", pareto.model.s, nil)
            add("", "beta", pareto.model.beta, nil)
            add("", "log-likelihood", pareto.logLikelihood, nil)
        }
        if let spend {
            add("gamma-gamma", "p", spend.model.p, nil)
            add("", "q", spend.model.q, nil)
            add("", "v", spend.model.v, nil)
            add("", "log-likelihood", spend.logLikelihood, nil)
        }
        return TextTable("Models, times in weeks", ["model", "parameter", "value", "std. error"], rows)
    }

    /// What a reader must know, in words.
    func warnings(_ data: LifetimeData) -> [String] {
        guard let bgnbd else { return notes }
        let found = LifetimeWarning.of(
            log: data.log?.purchases, customers: data.customers, fit: bgnbd, check: check?.check)
        return found.map(\.told) + notes
    }
}

extension LifetimeWarning {
    /// The warning as a sentence.
    var told: String {
        switch self {
        case .timesRoundedToDays(let merged):
            "All times are whole days, which biases the times of young and busy customers"
                + (merged > 0 ? "; \(merged) purchases on a day of another one became one with it." : ".")
        case .spendFollowsFrequency(let correlation):
            "Spend hangs on how often somebody buys (correlation \(Written.figure(correlation))); the values of frequent buyers are off."
        case .oneTimeBuyersUnknown(let count):
            "\(count) customers bought once: BG/NBD can not say whether they still buy, so no chance is shown for them."
        case .parametersUncertain: "The data do not determine all parameters; no standard errors can be given."
        case .checkMissed(let percent):
            "In the hold-out check the total was off by \(Written.figure(percent)) percent; take values as an order only."
        case .worseThanSameRate:
            "In the hold-out check the plain rule that everybody goes on as before did better; do not use these values."
        }
    }
}
