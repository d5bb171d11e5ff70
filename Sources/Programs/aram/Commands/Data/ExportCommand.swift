import ArgumentParser
import Foundation
import Handling
import Listening
import People
import Primitives
import Storage

/// Gives a brand's data out in forms that other programs read, beside a running server.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write customers, orders, feedback, cases, corrections or the event log as CSV or JSON lines.",
        discussion: """
            Rows come page by page in the order in which they were made, in UTF-8, with times in UTC (RFC 3339). Customers, \
            orders and feedback carry the headings that `aram import` reads. JSON lines are one object a row (ndjson).

            Corrections are messages whose findings staff set right, as JSON lines in the form of Samples/messages with the \
            corrected labels beside them; their text is left out unless --words is given.

            The output holds personal data: a file is made readable for its owner only, and an existing one is never \
            overwritten. Reading leaves no trace in the event log.
            """)

    @Argument(help: "What is written: customers, orders, feedback, cases, corrections or events.")
    var kind: ExportKind

    @OptionGroup var brand: BrandOptions

    @Option(help: "csv or jsonl; corrections are jsonl when not given, the others csv.")
    var format: ExportFormat?

    @Flag(
        help: """
            For corrections: also the customers' words, in which the names of customer and owner, addresses and numbers are \
            masked. Other names stay, so treat the file as personal data.
            """)
    var words = false

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to make; standard output without it.", valueName: "file"))
    var output: String?

    @Flag(
        help: """
            For CSV that people open in a spreadsheet: a byte order mark, and an apostrophe before what would be taken as a \
            formula. Do not import such a file again.
            """)
    var forSpreadsheets = false

    func validate() throws {
        if words && kind != .corrections { throw ValidationError("--words is about corrections") }
        if forSpreadsheets && chosenFormat != .csv { throw ValidationError("--for-spreadsheets is about CSV") }
    }

    private var chosenFormat: ExportFormat { format ?? (kind == .corrections ? .jsonl : .csv) }

    func run() async throws {
        let pages = kind.pages(words: words)
        let rows = try await withDatabase { _, database in
            let tenant = try await brand.tenant(in: database)
            let out = try ExportOutput(output)
            let writer = RowWriter(format: chosenFormat, columns: pages.columns, forSpreadsheets: forSpreadsheets)
            try out.write(writer.head)
            var rows = 0
            try await pages.each(of: tenant.id, in: database) { page in
                try out.write(page.map(writer.line).joined())
                rows += page.count
            }
            try out.close()
            return rows
        }
        note("\(rows) rows of \(kind.rawValue)\(output.map { " in \($0)" } ?? "")")
    }
}

/// What may be written out.
enum ExportKind: String, CaseIterable, ExpressibleByArgument {
    case customers
    case orders
    case feedback
    case cases
    case corrections
    case events

    /// The room's own pages of that table; `words` of customers are asked for only where they are not the matter itself.
    func pages(words: Bool) -> RowPages {
        switch self {
        case .customers: CustomerRecord.pages
        case .orders: OrderRecord.pages
        case .feedback: FeedbackRecord.pages
        case .cases: CaseRecord.pages
        case .corrections: FindingRecord.correctedPages(words: words)
        case .events: EventLog.pages
        }
    }
}

/// The two forms of an export.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    case csv
    case jsonl
}

/// Standard output, or a new file that only its owner reads.
private struct ExportOutput {
    private let handle: FileHandle

    init(_ path: String?) throws {
        guard let path else {
            handle = .standardOutput
            return
        }
        guard !FileManager.default.fileExists(atPath: path) else { throw CommandRefusal("\(path) exists already") }
        let isMade = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard isMade, let handle = FileHandle(forWritingAtPath: path) else {
            throw CommandRefusal("\(path) can not be written")
        }
        self.handle = handle
    }

    func write(_ text: String) throws { try handle.write(contentsOf: Data(text.utf8)) }

    func close() throws { try handle.synchronizeIfFile() }
}

extension FileHandle {
    /// A pipe or a terminal has no disk to wait for.
    fileprivate func synchronizeIfFile() throws {
        if self !== FileHandle.standardOutput { try synchronize() }
    }
}
