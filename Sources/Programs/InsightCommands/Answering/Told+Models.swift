import Statistics

extension FitRefusal: Told {
    var told: String {
        switch self {
        case .tooFew(let needed): "a fit needs at least \(needed) customers, and there are fewer"
        case .noRepeats: "nobody bought a second time, so nothing can be learnt about coming back"
        case .notConverged:
            "the fit did not converge: these data do not look like the model at all, so no figure is given"
        }
    }
}

extension PurchaseRefusal: Told {
    var told: String {
        switch self {
        case .none: "there are no purchases"
        case .badTime(let row): "row \(row + 1): the time is no number"
        case .badAmount(let row): "row \(row + 1): the amount is negative; returns are no purchases"
        case .badCut: "the end of observation lies before the first purchase"
        }
    }
}

extension DriverRefusal: Told {
    var told: String {
        switch self {
        case .noDrivers: "there is no driver; name some with --drivers"
        case .tooManyDrivers(let limit):
            "more than \(limit) drivers are too many for this method; name the ones that matter"
        case .tooFewRows(let needed): "that many drivers need at least \(needed) rows"
        case .lengthsDiffer(let column): "column \"\(column)\" has another number of rows than the target"
        case .notFinite(let column, let row): "row \(row + 1), column \"\(column)\": no finite number"
        case .constant(let column):
            "column \"\(column)\" is constant: the same value in every row can drive nothing; leave it out"
        case .collinear(let column):
            "column \"\(column)\" follows exactly from the drivers before it; leave one of them out"
        case .nothingExplained: "the drivers explain nothing at all of the target"
        case .notACorrelationMatrix: "the correlations contradict one another"
        case .tooFewResamples(let needed): "intervals need at least \(needed) resamples in which every column varies"
        case .badResample(let place):
            "line \(place + 1) of the resamples names a row that does not exist, or has another length than the data"
        case .badScale: "answers lie outside of the scale, or an effort is outside 1 to 5"
        }
    }
}

extension SurvivalRefusal: Told {
    var told: String {
        switch self {
        case .noRows: "there is not one row to learn from"
        case .unevenColumn(let column, let rows, let expected):
            "column \"\(column)\" has \(rows) rows instead of \(expected)"
        case .notFinite(let column, let row): "row \(row), column \"\(column)\": no finite number"
        case .negativeTime(let row): "row \(row): the time is negative"
        case .spellWithoutLength(let row): "row \(row): it ends at or before its start"
        case .noEvents: "the event happened to nobody, so nothing can be learnt about it"
        case .tooFewEvents(let needed, let found):
            "\(found) events are too few, \(needed) are needed for so many covariates"
        case .oneGroup: "a comparison needs at least two groups"
        case .noColumns: "no covariate was named"
        case .constantColumn(let column): "covariate \"\(column)\" is constant: it has the same value in every row"
        case .redundantColumn(let column):
            "covariate \"\(column)\" follows from those before it, or never differs among people watched together"
        case .separation(let column):
            "separation: covariate \"\(column)\" tells events and others apart completely, so its effect has no finite estimate"
        case .notConverged: "the fit did not converge, so no figure is given"
        }
    }
}

extension ChurnRefusal: Told {
    var told: String {
        switch self {
        case .tooFewRows(let needed): "at least \(needed) rows are needed"
        case .tooFewOutcomes(let needed): "at least \(needed) who left and \(needed) who stayed are needed in each part"
        case .lengthsDiffer(let row): "row \(row + 1) has another number of values"
        case .notFinite(let column, let row): "row \(row + 1), column \"\(column)\": no finite number"
        case .constant(let column): "column \"\(column)\" is constant: it has the same value in every row; leave it out"
        case .collinear(let column): "column \"\(column)\" follows exactly from those before it; leave one of them out"
        case .separation(let column):
            "separation: column \"\(column)\" (with others, perhaps) tells leavers from stayers without error, so its "
                + "coefficient has no bound; look at the column, or give --penalty 1"
        case .notConverged: "the fit did not converge, so no figure is given"
        case .badPenalty: "the penalty must be 0 or more"
        case .notAProbability(let row): "row \(row + 1): a probability lies outside 0 to 1"
        case .badAmount(let row): "row \(row + 1): an amount is negative"
        }
    }
}
