/// The picture of a bar chart; lengths are units of a 760 x 230 window.
struct BarDrawing {
    let chart: BarChart
    let isMirrored: Bool

    private let width = 760.0
    private let height = 230.0
    private let axis = 38.0
    private let foot = 24.0
    private let top = 8.0

    init(chart: BarChart, isMirrored: Bool) {
        self.chart = chart
        self.isMirrored = isMirrored
    }

    var node: Node {
        svg(.class("chart"), .viewBox(width: width, height: height), .role("img"), .aria("label", chart.caption)) {
            grid
            for (index, row) in chart.rows.enumerated() { bar(row, at: index) }
        }
    }

    /// The highest bar, rounded up to a multiple of four steps that read well.
    private var ceiling: Int {
        let largest = max(1, chart.rows.map { $0.values.reduce(0, +) }.max() ?? 1)
        var unit = 1
        while true {
            for step in [1, 2, 5] where step * unit * 4 >= largest { return step * unit * 4 }
            unit *= 10
        }
    }

    private var grid: Node {
        nodes {
            for line in 0...4 {
                let value = ceiling / 4 * line
                let y = top + plotHeight * (1 - Double(value) / Double(ceiling))
                SVG.line(x1: across(axis), y1: y, x2: across(width), y2: y, .class("grid"))
                SVG.text(
                    x: across(axis - 8), y: y + 4, anchor: isMirrored ? .start : .end, .number(value), .class("ltr"))
            }
        }
    }

    private func bar(_ row: BarChart.Row, at index: Int) -> Node {
        let slot = (width - axis) / Double(max(1, chart.rows.count))
        let (start, thickness) = (axis + Double(index) * slot + slot * 0.2, slot * 0.6)
        let x = isMirrored ? width - start - thickness : start
        let everyLabel = max(1, (chart.rows.count + 6) / 7)
        return nodes {
            SVG.group(title: tip(row)) { stack(row, x: x, thickness: thickness) }
            if index % everyLabel == 0 {
                SVG.text(x: x + thickness / 2, y: height - 6, anchor: .middle, row.label)
            }
        }
    }

    private func stack(_ row: BarChart.Row, x: Double, thickness: Double) -> [Node] {
        var y = top + plotHeight
        var boxes: [Node] = []
        for (value, series) in zip(row.values, chart.series).reversed() where value > 0 {
            let tall = plotHeight * Double(value) / Double(ceiling)
            y -= tall
            boxes.append(
                SVG.rect(
                    x: x, y: y, width: thickness, height: max(tall - 1.5, 1), radius: 2,
                    .class("f-\(series.tone.rawValue)")))
        }
        return boxes
    }

    private func tip(_ row: BarChart.Row) -> Text {
        let parts = zip(chart.series, row.values).map { series, value in
            Text.joined([series.name, .number(value)], separator: " ")
        }
        return .joined([row.label, .joined(parts, separator: " · ")], separator: ": ")
    }

    private var plotHeight: Double { height - foot - top }

    private func across(_ x: Double) -> Double { isMirrored ? width - x : x }
}
