/// What one time with events contributes to the likelihood of a Cox model, for standardised covariates.
struct CoxMoment {
    /// The place of the stratum among the sorted ones, and the time.
    var stratum = 0, time = 0.0
    /// The number of events.
    var events = 0
    /// The part of the log-likelihood.
    var logLikelihood = 0.0
    /// The part of its gradient: the covariates of the events less the means of those at risk.
    var score: [Double]
    /// The part of the information, the lower triangle row by row.
    var information: [Double]
    /// The mean covariates of those at risk, for the last of tied events.
    var mean: [Double]
    /// The step of the baseline hazard for those who live on, then its products with the means of those at risk.
    private(set) var hazard: [Double]
    /// How much less of that bear those who have the event, whose weight falls with each tied event under Efron's rule.
    private(set) var relief: [Double]
    /// The mean covariates of those at risk, averaged over the tied events.
    private(set) var average: [Double]

    init(width: Int) {
        score = [Double](repeating: 0, count: width)
        information = [Double](repeating: 0, count: width * (width + 1) / 2)
        (mean, average) = (score, score)
        hazard = [0] + score
        relief = hazard
    }

    /// Makes the hazards ready for the next time.
    mutating func clearHazards() {
        for place in hazard.indices { (hazard[place], relief[place]) = (0, 0) }
        for place in average.indices { average[place] = 0 }
    }

    /// Adds one of the tied events, with the share `taken` of the events gone before it, at the current means.
    mutating func addHazard(_ step: Double, taken: Double, share: Double) {
        hazard[0] += step
        relief[0] += taken * step
        for column in mean.indices {
            hazard[1 + column] += step * mean[column]
            relief[1 + column] += taken * step * mean[column]
            average[column] += share * mean[column]
        }
    }
}
