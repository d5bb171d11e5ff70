/// Which rows a model may learn from and on which it is judged, counted from 0.
package struct HoldBack: Hashable, Sendable {
    /// Rows to learn from.
    package let learning: [Int]
    /// Rows to judge by, which the model must not see.
    package let judging: [Int]
    /// Rows in neither part, because their outcome was not known yet at the cut.
    package let dropped: [Int]

    /// Holds back the rows whose number is divisible by `step` >= 2.
    package static func every(_ step: Int, of count: Int) -> HoldBack {
        precondition(step >= 2, "holding back every row leaves nothing to learn from")
        let rows = 0..<count
        return HoldBack(
            learning: rows.filter { $0 % step != 0 }, judging: rows.filter { $0 % step == 0 }, dropped: [])
    }

    /// Splits by time, as the model will be used: it learns from customers whose outcome was known at `cut` and is judged on later ones.
    ///
    /// `times` say when each row's properties were taken, `horizon` how long after that its outcome was looked at, both in
    /// the unit of `cut`. A row whose outcome falls after the cut though its properties fall before it belongs to neither.
    package static func byTime(_ times: [Double], cut: Double, horizon: Double) -> HoldBack {
        HoldBack(
            learning: times.indices.filter { times[$0] + horizon <= cut },
            judging: times.indices.filter { times[$0] >= cut },
            dropped: times.indices.filter { times[$0] < cut && times[$0] + horizon > cut })
    }
}
