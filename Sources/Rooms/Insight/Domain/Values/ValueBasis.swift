/// What a forecast rests on and how far it may be trusted; this is shown beside every figure of it.
package struct ValueBasis: Hashable, Sendable {
    /// Whether there are figures at all.
    package enum State: String, Sendable, CaseIterable {
        /// There are figures.
        case fitted
        /// Too few customers bought again.
        case thin
        /// The models do not fit these purchases, so that their figures would mislead.
        case unfit
    }

    /// Something that a reader must know beside the figures.
    package enum Remark: String, Sendable, CaseIterable {
        /// Spend hangs on how often somebody buys, so that the worth of frequent buyers is off.
        case spendFollowsFrequency = "spend"
        /// Orders have days and no times, which biases the figures of busy customers.
        case daysWithoutTimes = "days"
        /// The purchases do not determine the model well.
        case uncertain
    }

    /// Whether there are figures.
    package let state: State
    /// Customers with a kept purchase, and those of them who bought again.
    package let customers: Int, repeaters: Int
    /// How far the total of the last half year was off when only what came before was known, in percent; nil without such a check.
    package let checkPercent: Double?
    /// What else must be known.
    package let remarks: [Remark]

    /// A basis as found or read.
    package init(state: State, customers: Int, repeaters: Int, checkPercent: Double? = nil, remarks: [Remark] = []) {
        self.state = state
        self.customers = customers
        self.repeaters = repeaters
        self.checkPercent = checkPercent
        self.remarks = remarks
    }
}
