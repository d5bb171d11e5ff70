/// The style sheet of a picture: calm colours that keep their contrast in light and dark and for colour-blind readers.
package enum PictureStyle {
    /// How many series have a colour of their own; further ones begin again with other dashes.
    static let seriesCount = 6

    /// The class of a series, from 0.
    static func series(_ place: Int) -> String { "s\(place % seriesCount)" }

    /// Rules for pictures with the class `aram-picture`; a page may set the custom properties itself.
    package static let sheet =
        lightColours + "@media (prefers-color-scheme: dark){" + darkColours + "}" + rules

    private static let lightColours =
        ".aram-picture{--paper:#ffffff;--ink:#1d2733;--quiet:#5b6877;--rule:#d5dbe2;--faint:#eef1f5;--alarm:#c0262d;"
        + "--s0:#1f66c7;--s1:#b8500c;--s2:#18795a;--s3:#7a46b8;--s4:#8a6a00;--s5:#a8326e}"
    private static let darkColours =
        ".aram-picture{--paper:#141a21;--ink:#e8edf3;--quiet:#a3b0bf;--rule:#3a4552;--faint:#1d252e;--alarm:#ff7b72;"
        + "--s0:#6cabff;--s1:#f59a55;--s2:#4fc79b;--s3:#bd98f5;--s4:#d9b640;--s5:#f07fb4}"
    private static let rules =
        ".aram-picture{color:var(--ink);font-family:system-ui,-apple-system,'Segoe UI',Vazirmatn,Tahoma,sans-serif;"
        + "font-size:13px}"
        + ".aram-picture text{fill:currentColor;stroke:none}"
        + ".aram-picture .paper{fill:var(--paper)}"
        + ".aram-picture .title{font-size:17px;font-weight:600}"
        + ".aram-picture .note,.aram-picture .tick{fill:var(--quiet);font-size:12px}"
        + ".aram-picture .label{font-size:13px}"
        + ".aram-picture .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}"
        + ".aram-picture .grid{stroke:var(--rule);stroke-width:1}"
        + ".aram-picture .axis{stroke:var(--quiet);stroke-width:1.25}"
        + ".aram-picture .line{fill:none;stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}"
        + ".aram-picture .limit{fill:none;stroke:var(--alarm);stroke-width:1.5;stroke-dasharray:6 4}"
        + ".aram-picture .jumping{stroke-dasharray:none;stroke-width:1;stroke-opacity:.65}"
        + ".aram-picture .usual{fill:none;stroke:var(--quiet);stroke-width:1.25;stroke-dasharray:2 3}"
        + ".aram-picture .zone{fill:var(--faint)}"
        + ".aram-picture .alarm{fill:var(--alarm);stroke:var(--paper);stroke-width:1.5}"
        + ".aram-picture .band{stroke:none;fill-opacity:.16}"
        + ".aram-picture .dash1{stroke-dasharray:8 4}.aram-picture .dash2{stroke-dasharray:2 4}"
        + (0..<seriesCount).map { place in
            ".aram-picture .line.s\(place){stroke:var(--s\(place))}"
                + ".aram-picture .band.s\(place),.aram-picture .dot.s\(place){fill:var(--s\(place))}"
        }.joined()
        + ".aram-picture .dot{stroke:var(--paper);stroke-width:1.5}"
        + ".aram-picture .open{fill:var(--paper);stroke-width:2.25}"
        + (0..<seriesCount).map { ".aram-picture .open.s\($0){fill:var(--paper);stroke:var(--s\($0))}" }.joined()
}
