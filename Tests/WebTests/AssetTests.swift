import Foundation
import Testing

@testable import Web

@Suite struct `Serving files of pages` {
    private func load() throws -> Assets {
        try Assets.load(own: Readers.checkout.appending(path: "Assets"), vendor: nil)
    }

    @Test func `an address carries a hash that changes with the content`() {
        let one = Assets.hashedName("fonts/a.woff2", [1, 2, 3])
        #expect(one == Assets.hashedName("fonts/a.woff2", [1, 2, 3]))
        #expect(one != Assets.hashedName("fonts/a.woff2", [1, 2, 4]))
        #expect(one.hasPrefix("fonts/a-") && one.hasSuffix(".woff2") && one.count == "fonts/a-.woff2".count + 16)
    }

    @Test func `the hash is FNV-1a by its published test values`() {
        #expect(contentHash([]) == 0xCBF2_9CE4_8422_2325)
        #expect(contentHash(Array("a".utf8)) == 0xAF63_DC4C_8601_EC8C)
        #expect(contentHash(Array("foobar".utf8)) == 0x8594_4171_F739_67E8)
    }

    @Test func `styles and scripts are joined in the order of their names`() throws {
        let assets = try load()
        let address = assets.address(of: .styles)
        let file = try #require(assets.file(at: address.dropFirst("/assets/".count)))
        let text = String(decoding: file.bytes, as: UTF8.self)
        let tokens = try #require(text.range(of: "@layer tokens, reset"))
        let narrow = try #require(text.range(of: "@layer utilities {"))
        #expect(tokens.lowerBound < narrow.lowerBound)
        #expect(file.isHashed && file.kind.hasPrefix("text/css"))
        #expect(!assets.names.contains { $0.hasPrefix("styles/") || $0.hasPrefix("scripts/") })
    }

    @Test func `files that set-up fetches are reported as missing`() throws {
        #expect(try load().missing == [.htmx, .icons, .latinFont, .persianFont])
    }

    @Test func `a packed file is smaller and unpacks to the same size`() throws {
        let assets = try load()
        let file = try #require(assets.file(at: "app.css"))
        let packed = try #require(file.packed)
        #expect(packed.count * 3 < file.bytes.count)
        #expect(packed.prefix(2) == [0x1F, 0x8B])
        // RFC 1952, 2.3.1: the last four bytes are the size, lowest byte first.
        let size = packed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(size == file.bytes.count)
    }

    @Test func `icons of the program and of the sprite's list are the same`() throws {
        let list = try String(contentsOf: Readers.checkout.appending(path: "Assets/icons.txt"), encoding: .utf8)
        #expect(list.split(separator: "\n").map(String.init) == IconName.allCases.map(\.rawValue))
    }

    @Test func `the stylesheet names no side but by reading`() throws {
        let folder = Readers.checkout.appending(path: "Assets/styles")
        var sides: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let words = line.replacing(/\/\*.*\*\//, with: "").split { !($0.isLetter || $0 == "-") }
                let isWrong = words.contains { word in
                    word.split(separator: "-").contains { $0 == "left" || $0 == "right" }
                }
                if isWrong { sides.append("\(name):\(index + 1)") }
            }
        }
        #expect(sides.isEmpty)
    }

    @Test func `the stylesheet fetches nothing from elsewhere`() throws {
        let file = try #require(try load().file(at: "app.css"))
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
    }
}
