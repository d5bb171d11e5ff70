extension CurvePicture {
    /// The curve of one series.
    func line(_ place: Int, _ canvas: Canvas) -> Shape {
        let points = joined(curve(place).points.map { ($0.x, $0.y) })
        return .path(
            points.map { canvas.point($0.0, $0.1) }, "line \(PictureStyle.series(place))\(Self.dash(place))")
    }

    /// The bands of one series, one for each stretch in which an interval is known.
    func band(_ place: Int, _ canvas: Canvas) -> [Shape] {
        var (stretches, open) = ([[Point]](), [Point]())
        for point in curve(place).points {
            if point.interval != nil {
                open.append(point)
            } else {
                if !open.isEmpty { stretches.append(open) }
                open = []
            }
        }
        stretches.append(open)
        return stretches.filter { $0.count > 1 }.map { stretch in
            let upper = joined(stretch.map { ($0.x, $0.interval?.upperBound ?? $0.y) })
            let lower = joined(stretch.map { ($0.x, $0.interval?.lowerBound ?? $0.y) })
            return .path(
                (upper + lower.reversed()).map { canvas.point($0.0, $0.1) }, "band \(PictureStyle.series(place))",
                isClosed: true)
        }
    }

    /// How many are still watched below each tick, a row for each curve that knows it.
    func riskTable(_ ticks: Ticks, _ canvas: Canvas) -> [Shape] {
        let top = canvas.floor + 58
        let rows = curvesAtRisk.enumerated().flatMap { row, curve -> [Shape] in
            let height = top + 18 * Double(row + 1)
            let sample = Self.sample(curve.place, canvas.inward(26), height - 4, half: 10)
            let name = canvas.words(Self.shortened(curve.name), at: (canvas.inward(42), height), .start, "tick")
            return [sample, name]
                + ticks.values.map { value in
                    let count = canvas.written(Double(curve.atRisk(value)), 0)
                    return canvas.words(count, at: (canvas.x(value), height), .middle, "tick")
                }
        }
        return [canvas.words(atRiskLabel, at: (canvas.inward(16), top), .start, "note")] + rows
    }

    /// A short stroke in the manner of a series.
    static func sample(_ place: Int, _ x: Double, _ y: Double, half: Double = 12) -> Shape {
        .path([(x - half, y), (x + half, y)], "line \(PictureStyle.series(place))\(dash(place))")
    }

    private static func dash(_ place: Int) -> String { place % 3 == 0 ? "" : " dash\(place % 3)" }

    /// Corners for steps, the points themselves for lines.
    private func joined(_ points: [(Double, Double)]) -> [(Double, Double)] {
        guard isStepped else { return points }
        return points.enumerated().flatMap { place, point in
            place == 0 ? [point] : [(point.0, points[place - 1].1), point]
        }
    }
}
