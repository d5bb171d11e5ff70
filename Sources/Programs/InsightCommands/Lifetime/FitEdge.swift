/// Fits that ran off to the edge of what a model can be, where its formulas lose all their figures.
enum FitEdge {
    /// Beyond this a shape is as good as infinite: the spread among customers is below a third of a percent.
    static let most = 1e5

    /// What is said where a model sees nobody leave.
    static let nobodyLeaves =
        "BG/NBD sees nobody leave for good, so everybody seems to be still buying; the time watched is too short to tell."

    /// Refuses purchase rates without any spread; `alpha` is counted in the mean time observed.
    static func check(_ model: String, r: Double, alpha: Double) throws(InsightRefusal) {
        guard max(r, alpha) >= most else { return }
        throw InsightRefusal(
            "the fit of \(model) did not converge: r and alpha run off to infinity, as they do when all customers buy at one "
                + "and the same rate; no figure is given")
    }
}
