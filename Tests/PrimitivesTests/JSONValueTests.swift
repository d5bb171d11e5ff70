import Primitives
import TestSupport
import Testing

@Suite struct `Reading and printing JSON` {
    private func parsed(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

    @Test(
        arguments: zip(
            [
                " { \"b\" : 1 , \"a\" : [ true , null ] } ", "{\"é\":1,\"z\":2,\"aa\":3,\"a\":4}",
                "\"\\u0041\\/\\u00e9\"",
                "\"\\b\\f\\n\\r\\t\\u0001\\\"\\\\\"", "1.0", "1e3", "0.1", "-0.0", "1e17", "1.5e-7", "[]", "{}", "null",
                "9223372036854775807", "\"نیم‌فاصله 😀\"",
            ],
            [
                "{\"a\":[true,null],\"b\":1}", "{\"a\":4,\"aa\":3,\"z\":2,\"é\":1}", "\"A/é\"",
                "\"\\b\\f\\n\\r\\t\\u0001\\\"\\\\\"", "1", "1000", "0.1", "0", "100000000000000000", "1.5e-07", "[]",
                "{}",
                "null", "9223372036854775807", "\"نیم‌فاصله 😀\"",
            ]))
    func `equal values have one printed form`(text: String, canonical: String) throws {
        #expect(try parsed(text).canonical == canonical)
        #expect(try parsed(canonical).canonical == canonical)
    }

    @Test func `a value that was printed and read prints the same again`() throws {
        let numbers: [Double] = [
            0, 1, -1, 0.5, 1 / 3, 1e15, 1e17, 1e18, 9.3e18, 1e20, 1e21, 1e300, .leastNonzeroMagnitude, -2.5, .pi,
            .infinity, .nan,
        ]
        for number in numbers {
            let printed = JSONValue.double(number).canonical
            #expect(try parsed(printed).canonical == printed)
        }
        #expect(JSONValue.double(.nan).canonical == "null")
        let controls = JSONValue.string(String(String.UnicodeScalarView((0..<0x21).compactMap { Unicode.Scalar($0) })))
        #expect(try parsed(controls.canonical) == controls)
    }

    @Test func `a text is read to the given depth and no further`() throws {
        let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        #expect(try parsed(nested(64)).elements?.count == 1)
        #expect(throws: JSONRefusal.tooDeep) { try parsed(nested(65)) }
        #expect(throws: JSONRefusal.tooDeep) { try parsed(String(repeating: "[{\"a\":", count: 500_000)) }
        #expect(throws: JSONRefusal.tooDeep) { try JSONValue(parsing: "[[1]]".utf8, maximumDepth: 1) }
        #expect(try parsed("[\"[[[[\\\"[[[[\"]").elements == ["[[[[\"[[[["])
        #expect(
            try parsed("[" + Array(repeating: "[]", count: 200).joined(separator: ",") + "]").elements?.count == 200)
    }

    @Test(
        arguments: [
            "", " ", "{", "[", "[1 2]", "{\"a\"}", "{\"a\":}", "nul", "'a'", "{a:1}", "1 2", "][", "[1,]", "{\"a\":1,}",
            "01", "-", "1.", ".5", "+1", "1e", "0x1", "1e400", "NaN", "\"", "\"\\\"", "\"a\nb\"", "\"\\x\"",
            "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\u{feff}1",
        ])
    func `other texts are refused`(text: String) {
        #expect(throws: JSONRefusal.notJSON) { try parsed(text) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: JSONRefusal.notJSON) { try JSONValue(parsing: [0x22, 0xC3, 0x22]) }
        #expect(throws: JSONRefusal.notJSON) { try JSONValue(parsing: [0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func `letters outside the first plane and the last of equal names are read`() throws {
        #expect(try parsed("\"\\ud83d\\uDE00\"").text == "😀")
        #expect(try parsed("{\"a\":1,\"a\":2}")["a"] == 2)
        #expect(try parsed("99999999999999999999").number == 1e20)
    }

    @Test func `parts are asked for by their kind`() throws {
        let id = TenantID.testing(4)
        let value: JSONValue = [
            "n": 3, "x": .double(0.5), "t": "text", "b": true, "l": [1], "id": .id(id), "none": nil,
        ]
        #expect(value["n"]?.integer == 3)
        #expect(value["n"]?.number == 3)
        #expect(value["x"]?.number == 0.5)
        #expect(value["x"]?.integer == nil)
        #expect(value["t"]?.text == "text")
        #expect(value["t"]?.number == nil)
        #expect(value["b"]?.truth == true)
        #expect(value["l"]?.elements == [1])
        #expect(value["id"]?.id(TenantID.self) == id)
        #expect(value["none"] == .null)
        #expect(value["missing"] == nil)
        #expect(JSONValue.null["n"] == nil)
        #expect(JSONValue.instant(.testing) == 1_761_033_600_000)
        #expect(JSONValue.text(nil) == .null)
    }
}
