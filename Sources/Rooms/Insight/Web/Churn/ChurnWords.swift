import Web

extension ChurnReason {
    /// The reason as a sentence.
    var told: Text {
        switch self {
        case .silent(let days): InsightText.churnSilent(count: days)
        case .noOrder(let days?): InsightText.churnNoOrder(count: days)
        case .noOrder(nil): InsightText.churnNeverOrdered
        case .fewerOrders(let now, let before): InsightText.churnFewer(now: now, before: before)
        case .noOrders: InsightText.churnNoOrders
        case .returns(let count): InsightText.churnReturns(count: count)
        case .unhappy(let count): InsightText.churnUnhappy(count: count)
        case .cases(let count): InsightText.churnCases(count: count)
        case .openCases(let count): InsightText.churnOpenCases(count: count)
        case .new(let days): InsightText.churnNew(count: days)
        }
    }
}

extension ChurnProperty {
    /// What the property is called among those that count.
    var name: Text {
        switch self {
        case .silence: InsightText.churnOfSilence
        case .noOrder: InsightText.churnOfNoOrder
        case .orders: InsightText.churnOfOrders
        case .ordersBefore: InsightText.churnOfOrdersBefore
        case .returns: InsightText.churnOfReturns
        case .unhappy: InsightText.churnOfUnhappy
        case .happy: InsightText.churnOfHappy
        case .cases: InsightText.churnOfCases
        case .openCases: InsightText.churnOfOpenCases
        case .acquaintance: InsightText.churnOfAcquaintance
        }
    }
}
