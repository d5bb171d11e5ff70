import ArgumentParser
import Foundation
import Listening
import People
import Primitives
import Storage

/// Brings customers, orders and feedback of another system in, beside a running server.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take customers, orders or feedback from a CSV file; works beside a running server.",
        discussion: """
            The file is read piece by piece, so that its size does not matter, and 400 rows share a transaction. Comma, \
            semicolon and tab are recognised, and so are headings in English, Hungarian and Persian:

            \(ImportKind.allCases.map(\.columnLine).joined(separator: "\n"))

            A customer is found again by customer_id, else email, else phone. Feedback without external_id is known by all \
            that stands in its row, so the same file again changes nothing, and an import that was broken off is run again. \
            Dates begin with the year (2026-03-15 14:05, 2026.03.15., 1404/12/24). Imported feedback counts in the figures \
            of its day; what is older than two weeks opens no case and rings nobody.

            Rows with a problem are named and left out, the others are taken. Exits with 0 when all rows were fine, with 3 \
            when some were left out, and with 1 when the file is not taken at all.
            """)

    @Argument(help: "What the file holds: feedback, customers or orders.")
    var kind: ImportKind

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String

    @OptionGroup var brand: BrandOptions

    @Flag(help: "Only say what would be taken and what is wrong in which row and column.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "A heading that is not recognised by itself, such as comment=\"What they wrote\"; may be given again.",
            valueName: "name=heading"))
    var column: [ColumnName] = []

    @Option(
        help: """
            What the file is in, when it is not recognised rightly: \
            \(ListEncoding.allCases.map(\.rawValue).joined(separator: ", ")).
            """)
    var encoding: ListEncoding?

    @Option(help: ArgumentHelp("Problems that are printed; all are counted.", valueName: "rows"))
    var show = 100

    @Flag(help: "Print no progress.")
    var quiet = false

    func run() async throws {
        let pieces = try FilePieces(file)
        let counts = try await withDatabase { _, database in
            let (tenant, act) = try await brand.act(in: database)
            let found = try recognise(pieces)
            let order = ListImport(kind: kind.list, encoding: found, named: named, isDryRun: dryRun)
            try sayWhatIsRead(order, pieces, tenant.slug)
            var report = ImportReport(size: pieces.size, show: show, isQuiet: quiet)
            try pieces.rewind()
            return try await importList(order, by: act, in: database, from: pieces.next) { report.hear($0) }
        }
        print(ImportReport.closing(counts, isDryRun: dryRun))
        if counts.refused > 0 { throw ExitCode(3) }
    }

    private var named: [ListColumn: String] {
        Dictionary(column.map { ($0.column, $0.heading) }, uniquingKeysWith: { $1 })
    }

    private func recognise(_ pieces: FilePieces) throws -> ListEncoding {
        var sniffer = ListSniffer()
        while case let piece = try pieces.next(), !piece.isEmpty { sniffer.take(piece) }
        return try sniffer.verdict(told: encoding)
    }

    /// The header line is judged before anything is taken.
    private func sayWhatIsRead(_ order: ListImport, _ pieces: FilePieces, _ brand: String) throws {
        try pieces.rewind()
        var stream = ListStream(kind: order.kind, encoding: order.encoding, named: order.named)
        while stream.columns == nil, case let piece = try pieces.next(), !piece.isEmpty { _ = try stream.take(piece) }
        if stream.columns == nil { _ = try stream.finish() }
        let columns = (stream.columns ?? []).map { $0?.rawValue ?? "(not read)" }.joined(separator: ", ")
        print("\(file): \(order.encoding.rawValue)\(encoding == nil ? " (recognised)" : ""), for the brand \(brand)")
        print("columns: \(columns)")
    }
}

/// What may be imported by the command line.
enum ImportKind: String, CaseIterable, ExpressibleByArgument {
    case feedback
    case customers
    case orders

    var list: ListKind {
        switch self {
        case .feedback: .feedback
        case .customers: .customers
        case .orders: .orders
        }
    }

    /// The columns with the needed ones, for the help.
    var columnLine: String {
        let needed = list.requiredColumns.map { $0.map(\.rawValue).joined(separator: " or ") }.joined(separator: ", ")
        return "\(rawValue): \(list.columns.map(\.rawValue).joined(separator: ", ")); needed: \(needed)."
    }
}

/// `name=heading` of the option `--column`.
struct ColumnName: ExpressibleByArgument {
    let column: ListColumn
    let heading: String

    init?(argument: String) {
        guard let sign = argument.firstIndex(of: "="), let column = ListColumn(rawValue: String(argument[..<sign]))
        else { return nil }
        self.column = column
        heading = String(argument[argument.index(after: sign)...])
    }
}

extension ListEncoding: ExpressibleByArgument {}
