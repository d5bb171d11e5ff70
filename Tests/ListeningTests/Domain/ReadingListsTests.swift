import Foundation
import Listening
import Primitives
import Testing

@Suite struct `Reading lists` {
    private func rows(_ text: String) -> [[String]] { CSVReader(text).map(\.fields) }

    private static let headings = "név;e-mail;nyelv\r\n"

    @Test func `fields, quotes and line ends are read by RFC 4180`() {
        #expect(rows("a,b\r\n1,\"x, \"\"y\"\"\nz\"\n") == [["a", "b"], ["1", "x, \"y\"\nz"]])
        #expect(rows("a\rb\r\n\r\nc") == [["a"], ["b"], ["c"]])
        #expect(rows("a,,\n,,\n\"\",b,") == [["a", "", ""], ["", "b", ""]])
    }

    @Test(arguments: [("a;b;c\n1,5;2;3", 3), ("a\tb\n1;2\t3", 2), ("\"x;y\",b\n1,2", 2), ("alone\n1,2", 2)])
    func `the header line decides the separator`(text: String, count: Int) {
        #expect(rows(text).last?.count == count)
    }

    @Test func `rows have the line number that an editor shows`() {
        let numbers = CSVReader("a,b\n\n\"x\ny\",1\n\nz,2\n").map(\.number)
        #expect(numbers == [1, 3, 6])
    }

    @Test func `quotes that never close are noticed`() {
        #expect(CSVReader("a,b\n1,\"open\n2,3").map(\.isClosed) == [true, false])
    }

    @Test(arguments: [
        (String.Encoding.utf8, ListEncoding.utf8), (.utf16LittleEndian, .utf16LittleEndian),
        (.utf16BigEndian, .utf16BigEndian), (.windowsCP1250, .windows1250),
    ])
    func `Hungarian is read in its encodings`(written: String.Encoding, found: ListEncoding) throws {
        let text = Self.headings + "Kőműves Ödön;odon@example.com;hu\r\nŐry Ágnes;agnes@example.com;hu\r\n"
        let bytes = try #require(text.data(using: written))
        let read = try ListText(Array(bytes))
        #expect(read.encoding == found)
        #expect(read.text == text)
    }

    @Test func `byte order marks are taken off`() throws {
        #expect(try ListText([0xEF, 0xBB, 0xBF] + Array("név".utf8)).text == "név")
        let utf16 = try #require("név".data(using: .utf16LittleEndian))
        #expect(try ListText([0xFF, 0xFE] + Array(utf16)).text == "név")
    }

    @Test func `Persian of old programs is read`() throws {
        // "نام,نظر" and "علی,خوب" in windows-1256.
        let bytes: [UInt8] = [
            0xE4, 0xC7, 0xE3, 0x2C, 0xE4, 0xD9, 0xD1, 0x0A, 0xDA, 0xE1, 0xED, 0x2C, 0xCE, 0xE6, 0xC8, 0x0A,
        ]
        let read = try ListText(bytes)
        #expect(read.encoding == .windows1256)
        #expect(read.text.hasPrefix("نام,نظر\n"))
    }

    @Test func `spreadsheets and bytes that are no text are refused by name`() {
        #expect(throws: ListRefusal.empty) { try ListText([]) }
        #expect(throws: ListRefusal.spreadsheet) { try ListText([0x50, 0x4B, 0x03, 0x04, 0, 0]) }
        #expect(throws: ListRefusal.notText) { try ListText([0x61, 0, 0, 0, 0x62, 0x63, 0x64, 0x65, 0x66]) }
        #expect(throws: ListRefusal.unknownEncoding) { try ListText([0x61, 0x81, 0x2C, 0x62, 0x01]) }
    }

    @Test func `headings are recognised in three languages and any spelling`() throws {
        let hungarian = try ListTable("Dátum;Értékelés;Vélemény;E-mail cím\n2025-01-01;4;ok;a@b.hu", kind: .feedback)
        #expect(hungarian.columns == [.date, .face, .comment, .email])
        let persian = try ListTable("تاریخ,امتیاز,نظر,شماره‌ی دلخواه\n1404/01/01,4,خوب,1", kind: .feedback)
        #expect(persian.columns == [.date, .face, .comment, nil])
        let english = try ListTable("Order No,ORDER DATE,Total,customer_id\n1,2025-01-01,5,7", kind: .orders)
        #expect(english.columns == [.number, .date, .amount, .customerID])
    }

    @Test func `missing columns are named, with their alternatives`() {
        #expect(throws: ListRefusal.columnsMissing([[.date], [.face, .comment]])) {
            try ListTable("name,email\nEmma,e@example.com", kind: .feedback)
        }
        #expect(throws: ListRefusal.noRows) { try ListTable("email,name\n", kind: .invitations) }
        #expect(throws: ListRefusal.columnRepeated(.email)) {
            try ListTable("email,E-mail\na@b.hu,c@d.hu", kind: .invitations)
        }
    }
}
