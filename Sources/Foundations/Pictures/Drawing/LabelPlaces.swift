/// Where names of discs stand, so that they do not lie on one another.
enum LabelPlaces {
    /// The middle of each name's base line: above, below or farther off, whichever first is free of names and discs.
    static func find(
        _ centres: [(x: Double, y: Double)], widths: [Double], within range: ClosedRange<Double>
    ) -> [(x: Double, y: Double)] {
        var taken = centres.map { (x: $0.x - 9...$0.x + 9, y: $0.y - 9...$0.y + 9) }
        return zip(centres, widths).map { centre, width in
            let half = width / 2
            let middle = min(
                max(centre.x, range.lowerBound + half), max(range.lowerBound + half, range.upperBound - half))
            let heights = [-14.0, 24, -30, 40, -46, 56].map { centre.y + $0 }
            func area(_ y: Double) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
                (middle - half...middle + half, y - 11...y + 3)
            }
            let free = heights.first { y in
                let own = area(y)
                return !taken.contains { $0.x.overlaps(own.x) && $0.y.overlaps(own.y) }
            }
            let height = free ?? heights[0]
            taken.append(area(height))
            return (middle, height)
        }
    }
}
