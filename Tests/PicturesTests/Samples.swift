import Foundation
import Pictures

/// Pictures with little in them, for tests.
enum Samples {
    /// Persian with Persian digits.
    static let persian = PictureVoice(direction: .rightToLeft, language: "fa") { value, places in
        let latin = PictureVoice.english.number(value, places)
        return String(
            latin.map { $0.wholeNumberValue.flatMap { Unicode.Scalar(0x6F0 + $0) }.map(Character.init) ?? $0 })
    }

    /// Two curves, one of which falls from 1 to a half at 10 and then to a quarter at 20.
    static func curves(title: String = "Curves") -> CurvePicture {
        let band: (Double) -> ClosedRange<Double> = { ($0 - 0.1)...($0 + 0.1) }
        let falling = [
            CurvePicture.Point(x: 0, y: 1), .init(x: 10, y: 0.5, interval: band(0.5)),
            .init(x: 20, y: 0.25, interval: band(0.25)),
        ]
        return CurvePicture(
            [
                .init(name: "falling", points: falling, atRisk: { 100 - Int($0) }),
                .init(name: "level", points: [.init(x: 0, y: 1), .init(x: 20, y: 1)], atRisk: { _ in 7 }),
            ], joint: .steps, isShare: true,
            words: .init(title: title, note: "A note", xLabel: "days", yLabel: "share", atRisk: "watched"))
    }

    /// Four drivers, of which the last is not certain.
    static var map: MapPicture {
        let places = [("A", 40.0, 0.4), ("B", 80, 0.3), ("C", 45, 0.1), ("D", 75, 0.2)].enumerated().map { place, it in
            MapPicture.Place(
                name: it.0, performance: it.1, importance: it.2, isDecided: place < 3, hint: "advice \(it.0)")
        }
        return MapPicture(
            places, thresholds: (60, 0.25),
            words: .init(
                title: "Map", performance: "performance", importance: "importance",
                quadrants: ["improve", "strengthen", "monitor", "maintain"], decided: "certain", undecided: "undecided")
        )
    }

    /// Ten days, of which the last alarms and the fifth has no data.
    static var control: ControlPicture {
        let days = (1...10).map { (day: Int) -> ControlPicture.Day in
            let isKnown = day != 5
            let value: Double = day == 10 ? 9 : 2
            return ControlPicture.Day(
                x: Double(day), value: isKnown ? value : nil, lower: nil, upper: isKnown ? 5 : nil, isAlarm: day == 10,
                hint: "day \(day)")
        }
        return ControlPicture(
            days, usual: 2, learningUntil: 4.5, isShare: false,
            words: .init(
                title: "Chart", xLabel: "day", yLabel: "count", value: "complaints", limit: "limit", usual: "usual",
                alarm: "alarm", learning: "quiet days"))
    }

    /// Two figures, one without an interval.
    static var intervals: IntervalPicture {
        IntervalPicture(
            [
                .init(name: "first", value: 30, interval: 10...50), .init(name: "second", value: -10, interval: nil),
            ], neutral: 0, title: "Figures", label: "points")
    }

    /// The elements of a name anywhere in a picture.
    static func all(_ name: String, in shape: Shape) -> [Shape] {
        (shape.name == name ? [shape] : []) + shape.children.flatMap { all(name, in: $0) }
    }

    /// The number in an attribute.
    static func number(_ name: String, of shape: Shape) -> Double? {
        shape.attributes.first { $0.name == name }.flatMap { Double($0.value) }
    }

    /// The shapes with a class among their classes.
    static func styled(_ style: String, in shape: Shape) -> [Shape] {
        let classes = shape.attributes.first { $0.name == "class" }?.value.split(separator: " ").map(String.init) ?? []
        return (classes.contains(style) ? [shape] : []) + shape.children.flatMap { styled(style, in: $0) }
    }
}
