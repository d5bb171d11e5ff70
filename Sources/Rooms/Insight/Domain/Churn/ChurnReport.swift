package import Statistics

/// What a model of leaving is worth and what it rests on; it stands beside every list that it makes.
package struct ChurnReport: Hashable, Sendable {
    /// Whether there is a list.
    package enum State: String, CaseIterable, Sendable {
        /// There is.
        case fitted
        /// Too few customers, or too few who left, to learn from or to judge by.
        case thin
        /// Judged on later customers the model could not tell leavers from stayers, so that a list would mislead.
        case guessing
    }

    /// Customers of one moment and those who left within 180 days.
    package struct Lot: Hashable, Sendable {
        /// Who left among all.
        package let leavers: Share

        /// Whether it is large enough.
        package var isEnough: Bool {
            leavers.total >= ChurnReport.leastCustomers
                && min(leavers.count, leavers.total - leavers.count) >= leastEach
        }

        /// Leavers and stayers below which nothing is told.
        private var leastEach: Int { ChurnReport.leastLeavers }

        /// A lot as counted or read.
        package init(_ leavers: Share) { self.leavers = leavers }
    }

    /// How the model did on customers of a later half year, whom it had not seen.
    package struct Quality: Hashable, Sendable {
        /// The chance that a leaver stands before a stayer, with DeLong's 95 % interval.
        package let area: Double, areaInterval: ClosedRange<Double>
        /// The slope and intercept of outcomes on the log odds, 1 and 0 when calibrated; nil where it could not be fitted.
        package let slope: Double?, intercept: Double?
        /// The mean probability that was given, and the share that left.
        package let expected: Double, seen: Double
        /// Fifths of customers, likeliest leavers first: who left, and how much more than the mean of all that is.
        package let fifths: [Fifth]

        /// Figures as found or read.
        package init(
            area: Double, areaInterval: ClosedRange<Double>, slope: Double?, intercept: Double?, expected: Double,
            seen: Double, fifths: [Fifth]
        ) {
            self.area = area
            self.areaInterval = areaInterval
            self.slope = slope
            self.intercept = intercept
            self.expected = expected
            self.seen = seen
            self.fifths = fifths
        }
    }

    /// One fifth of the judged customers.
    package struct Fifth: Hashable, Sendable {
        /// Who left of it.
        package let leavers: Share
        /// The mean probability that was given.
        package let expected: Double
        /// Its share of leavers over that of all.
        package let lift: Double

        /// A fifth as counted or read.
        package init(leavers: Share, expected: Double, lift: Double) {
            self.leavers = leavers
            self.expected = expected
            self.lift = lift
        }
    }

    /// How much a property moves the log odds, for one standard deviation of it.
    package struct Weight: Hashable, Sendable {
        /// Which property.
        package let property: ChurnProperty
        /// Above 0 it speaks for leaving.
        package let value: Double

        /// A weight as fitted or read.
        package init(_ property: ChurnProperty, _ value: Double) {
            self.property = property
            self.value = value
        }
    }

    /// Customers, at least so many, and leavers and stayers each, at least so many, in both lots.
    package static let leastCustomers = 100, leastLeavers = 20
    /// Leavers below which the figures are called rough.
    package static let fairLeavers = 100

    /// Whether there is a list.
    package let state: State
    /// Whom the model learnt from, a year ago, and by whom it was judged, half a year ago.
    package let learnt: Lot, judged: Lot
    /// How it did; nil when data are thin.
    package let quality: Quality?
    /// What counts, weightiest first.
    package let weights: [Weight]

    /// A report as made or read.
    package init(state: State, learnt: Lot, judged: Lot, quality: Quality?, weights: [Weight]) {
        self.state = state
        self.learnt = learnt
        self.judged = judged
        self.quality = quality
        self.weights = weights
    }
}
