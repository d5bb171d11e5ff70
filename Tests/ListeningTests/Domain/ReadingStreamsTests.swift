import Foundation
import Listening
import Primitives
import Testing

@Suite struct `Reading lists piece by piece` {
    private static let text =
        "Dátum;Értékelés;Vélemény;E-mail cím\r\n2025-01-01;4;\"Kőműves; \"\"Ödön\"\"\r\nűrhajó\";a@b.hu\r\n\r\n2025-01-02;1;késő;c@d.hu\n"

    private func rows(
        _ bytes: [UInt8], pieces size: Int, kind: ListKind = .feedback, _ encoding: ListEncoding,
        named: [ListColumn: String] = [:]
    ) throws -> [ListRow] {
        var stream = ListStream(kind: kind, encoding: encoding, named: named)
        var rows: [ListRow] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            rows += try stream.take(bytes[start..<min(start + size, bytes.count)])
        }
        return rows + (try stream.finish())
    }

    @Test(arguments: [
        (String.Encoding.utf8, ListEncoding.utf8), (.utf16LittleEndian, .utf16LittleEndian),
        (.utf16BigEndian, .utf16BigEndian), (.windowsCP1250, .windows1250),
    ])
    func `wherever the pieces are cut, the rows are those of the whole file`(
        written: String.Encoding, encoding: ListEncoding
    ) throws {
        let bytes = Array(try #require(Self.text.data(using: written)))
        let whole = Array(try ListTable(Self.text, kind: .feedback))
        #expect(whole.map(\.number) == [2, 5])
        for size in [1, 2, 3, 5, 7, 64, 100_000] {
            let found = try rows(bytes, pieces: size, encoding)
            #expect(found == whole)
            var sniffer = ListSniffer()
            for start in stride(from: 0, to: bytes.count, by: size) {
                sniffer.take(bytes[start..<min(start + size, bytes.count)])
            }
            #expect(try sniffer.verdict() == encoding)
        }
    }

    @Test func `byte order marks are left out, also when the first piece cuts them`() throws {
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("email,name\nx@y.hu,É\n".utf8)
        let addresses = try rows(marked, pieces: 1, kind: .customers, .utf8).compactMap { $0[.email] }
        #expect(addresses == ["x@y.hu"])
        let wide = try #require("email,name\nx@y.hu,É 🙂\n".data(using: .utf16LittleEndian))
        let names = try rows([0xFF, 0xFE] + Array(wide), pieces: 3, kind: .customers, .utf16LittleEndian)
            .compactMap { $0[.name] }
        #expect(names == ["É 🙂"])
    }

    @Test func `older Central European text is told from windows-1250 by its small letters with caron`() throws {
        let czech = "email,name\nx@y.cz,Tomáš Beneš\nz@y.sk,Mária Kováčová\n"
        let older = Array(try #require(czech.data(using: .isoLatin2)))
        #expect(try ListText(older).encoding == .iso88592)
        #expect(try ListText(older).text == czech)
        let windows = Array(try #require(czech.data(using: .windowsCP1250)))
        #expect(try ListText(windows).encoding == .windows1250)
        #expect(try ListText(windows).text == czech)
    }

    @Test func `a told encoding that can not be right is refused by name`() throws {
        var sniffer = ListSniffer()
        sniffer.take(Array("név,email\nŐry Ágnes,a@b.hu\n".utf8)[...])
        #expect(try sniffer.verdict(told: nil) == .utf8)
        #expect(throws: ListRefusal.otherEncoding(.utf8)) { try sniffer.verdict(told: .windows1250) }
        var ascii = ListSniffer()
        ascii.take(Array("name,email\nOry Agnes,a@b.hu\n".utf8)[...])
        #expect(try ascii.verdict(told: .iso88592) == .iso88592)
    }

    @Test func `a row with bytes that mean nothing is named, and only that row`() throws {
        let bytes = Array("date,face,comment\n2025-01-01,4,fine\n2025-01-02,1,".utf8) + [0xE9, 0xF5] + Array("\n".utf8)
        let found = try rows(bytes, pieces: 10, .utf8).map {
            ListEntry.read(
                $0, kind: .feedback, zone: .gmt, currency: .euro, now: .init(milliseconds: 1_900_000_000_000))
        }
        #expect(found.flatMap(\.problems) == [RowProblem(row: 3, issue: .unreadable)])
        #expect(found.first?.entry != nil)
    }

    @Test func `headings that are not recognised can be told`() throws {
        let text = "When,Stars,What they wrote\n2025-01-01,4,fine\n"
        #expect(throws: ListRefusal.columnsMissing([[.date], [.face, .comment]])) {
            try rows(Array(text.utf8), pieces: 9, .utf8)
        }
        let named: [ListColumn: String] = [.date: "when", .face: "Stars", .comment: "What they  wrote"]
        let comments = try rows(Array(text.utf8), pieces: 9, .utf8, named: named).compactMap { $0[.comment] }
        #expect(comments == ["fine"])
        #expect(throws: ListRefusal.headingMissing(.email)) {
            try rows(Array(text.utf8), pieces: 9, .utf8, named: named.merging([.email: "Mail"]) { $1 })
        }
    }

    @Test func `quotes that never close hold no more than one field may have`() throws {
        var scanner = CSVScanner(head: Array("a,b\n".utf8))
        let head = scanner.take(Array("a,b\n1,\"open".utf8))
        #expect(head.map(\.fields) == [["a", "b"]])
        let piece = [UInt8](repeating: 0x78, count: CSVScanner.mostFieldBytes)
        for _ in 1...3 {
            let rows = scanner.take(piece)
            #expect(rows.isEmpty)
        }
        let end = scanner.finish()
        let last = try #require(end)
        #expect(!last.isClosed)
        #expect(last.number == 2)
        #expect(last.fields.last?.utf8.count == CSVScanner.mostFieldBytes)
    }

    @Test func `a file without a header line is empty`() {
        #expect(throws: ListRefusal.empty) { try rows(Array("\n\n".utf8), pieces: 1, .utf8) }
        #expect(throws: ListRefusal.empty) { try ListSniffer().verdict() }
    }
}
