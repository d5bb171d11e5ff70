import Primitives

/// Whole numbers for each period and kind, drawn as stacked bars with a table for screen readers.
package struct BarChart: Sendable {
    /// What one kind of number is called and which colour it has.
    package struct Series: Sendable {
        let name: Text
        let tone: Tone

        /// A kind of number.
        package init(_ name: Text, _ tone: Tone) {
            self.name = name
            self.tone = tone
        }
    }

    /// The numbers of one period, in the order of the series.
    package struct Row: Sendable {
        let label: Text
        let values: [Int]

        /// One period; negative numbers count as 0.
        package init(_ label: Text, _ values: [Int]) {
            self.label = label
            self.values = values.map { max(0, $0) }
        }
    }

    let caption: Text
    let rowHeading: Text
    let series: [Series]
    let rows: [Row]

    /// A chart with the first series at the top of each bar.
    package init(_ caption: Text, rowHeading: Text, series: [Series], rows: [Row]) {
        self.caption = caption
        self.rowHeading = rowHeading
        self.series = series
        self.rows = rows
    }

    /// The drawing and its hidden table.
    package var node: Node {
        nodes {
            Node.deferred { BarDrawing(chart: self, isMirrored: $0.language.isRightToLeft).node }
            hiddenTable
        }
    }

    private var hiddenTable: Node {
        div(.class("vh")) {
            table {
                Web.caption { caption }
                thead {
                    tr {
                        th(.scope("col")) { rowHeading }
                        for one in series { th(.scope("col")) { one.name } }
                    }
                }
                tbody {
                    for row in rows {
                        tr {
                            th(.scope("row")) { row.label }
                            for value in row.values { td { value } }
                        }
                    }
                }
            }
        }
    }
}
