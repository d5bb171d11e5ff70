import Foundation
import Pictures
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `Drawing statistics` {
    /// Every kind of picture in a voice.
    private func pictures(_ voice: PictureVoice) -> [String] {
        [
            Samples.curves(title: "a < b & \"c\"\u{1}").svg(voice), Samples.map.svg(voice), Samples.control.svg(voice),
            Samples.intervals.svg(voice),
        ]
    }

    @Test func `every picture is well-formed XML, whatever the words`() {
        for text in pictures(.english) + pictures(Samples.persian) {
            #expect(XMLParser(data: Data(text.utf8)).parse(), "\(text.prefix(300))")
        }
    }

    @Test func `every picture has a title, a description, and colours for light and dark`() {
        for text in pictures(.english) {
            #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
            #expect(text.contains("role=\"img\"") && text.contains("<title>") && text.contains("<desc>"))
            #expect(text.contains("prefers-color-scheme: dark") && text.contains("currentColor"))
        }
    }

    @Test func `nothing is drawn outside of the picture`() throws {
        for voice in [PictureVoice.english, Samples.persian] {
            for shape in [
                Samples.curves().shape(voice), Samples.map.shape(voice), Samples.control.shape(voice),
                Samples.intervals.shape(voice),
            ] {
                let width = try #require(Samples.number("width", of: shape))
                let height = try #require(Samples.number("height", of: shape))
                for name in ["line", "circle", "text"] {
                    for mark in Samples.all(name, in: shape) {
                        for (axis, end) in [("x", width), ("x1", width), ("cx", width), ("y", height), ("cy", height)] {
                            guard let place = Samples.number(axis, of: mark) else { continue }
                            #expect((0...end).contains(place), "\(name) \(mark.words) at \(axis) \(place)")
                        }
                    }
                }
            }
        }
    }

    @Test func `from right to left the axes are turned and digits are those of the voice`() throws {
        let (left, right) = (Samples.curves().shape(), Samples.curves().shape(Samples.persian))
        let places = { (shape: Shape, words: [String]) in
            try words.map { word in
                try #require(
                    Samples.all("text", in: shape).first { $0.words.filter { $0 != "\u{200E}" } == word }.flatMap {
                        Samples.number("x", of: $0)
                    }, "no \(word)")
            }
        }
        let forward = try places(left, ["0", "5", "15", "20"])
        let backward = try places(right, ["۰", "۵", "۱۵", "۲۰"])
        #expect(forward == forward.sorted())
        #expect(backward == backward.sorted(by: >))
        #expect(right.attributes.contains { $0.name == "direction" && $0.value == "rtl" })
    }

    @Test func `steps stay level until the next event and bands follow them`() throws {
        let shape = Samples.curves().shape()
        let line = try #require(Samples.styled("line", in: shape).first { $0.attributes[0].value.contains("L") })
        #expect(line.attributes[0].name == "d")
        let band = try #require(Samples.styled("band", in: shape).first)
        #expect(band.attributes[0].value.hasSuffix("Z"))
        // A curve of three points has two corners more, and the longest path is that curve.
        let corners = Samples.styled("s0", in: shape).map { $0.attributes[0].value.count(where: { $0 == "L" }) }
        #expect(corners.contains(4))
    }

    @Test func `the numbers at risk stand below the ticks`() {
        let words = Samples.all("text", in: Samples.curves().shape()).map(\.words)
        #expect(words.contains("watched"))
        #expect(words.contains("100") && words.contains("80") && words.contains("7"))
    }

    @Test func `a driver of uncertain place is drawn open, and its advice can be read`() {
        let shape = Samples.map.shape()
        #expect(Samples.styled("open", in: shape).count == 2)
        #expect(Samples.styled("dot", in: shape).count == 4)
        #expect(Samples.all("title", in: shape).contains { $0.words == "D: advice D" })
    }

    @Test func `important drivers stand above the line and strong ones after it`() throws {
        let shape = Samples.map.shape()
        let names = Samples.all("text", in: shape)
        let (weak, strong) = (
            try #require(names.first { $0.words == "A" }), try #require(names.first { $0.words == "B" })
        )
        let minor = try #require(names.first { $0.words == "C" })
        let place = { (name: String, shape: Shape) in try #require(Samples.number(name, of: shape)) }
        #expect(try place("x", weak) < place("x", strong))
        #expect(try place("y", weak) < place("y", minor))
    }

    @Test func `a day without data breaks the line, and alarms are marked with their day`() {
        let shape = Samples.control.shape()
        let lines = Samples.styled("line", in: shape).filter { $0.attributes.contains { $0.value == "line s0" } }
        #expect(lines.count == 3)
        let alarms = Samples.styled("alarm", in: shape)
        #expect(alarms.count == 2)
        #expect(Samples.all("title", in: shape).contains { $0.words == "day 10" })
    }
}
