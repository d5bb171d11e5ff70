import People
import Primitives

/// The batches of a file of any length, read and understood as its bytes come.
struct StreamedBatches {
    private let order: ListImport
    private let brand: Tenant?
    private let now: Instant
    private var stream: ListStream
    private var rows: [ListRow] = []
    private var bytes = 0
    private var isOver = false

    init(_ order: ListImport, brand: Tenant?, at now: Instant) {
        self.order = order
        self.brand = brand
        self.now = now
        stream = ListStream(kind: order.kind, encoding: order.encoding, named: order.named)
    }

    /// Long rows make short batches, so that two of them are never more than a few pieces of the file.
    private static let mostBytes = 1 << 20

    /// The next batch and how many bytes of the file were read up to now; nil behind the last one.
    mutating func next(from source: () throws -> ArraySlice<UInt8>) throws -> (batch: ListBatch, bytes: Int)? {
        let before = bytes
        while !isOver, rows.count < ListBatches.size, rows.isEmpty || bytes - before < Self.mostBytes {
            let piece = try source()
            bytes += piece.count
            isOver = piece.isEmpty
            rows += isOver ? try stream.finish() : try stream.take(piece)
        }
        guard !rows.isEmpty else { return nil }
        var batch = ListBatch(rows: Array(rows.prefix(ListBatches.size)), kind: order.kind, survey: nil)
        rows.removeFirst(batch.rows.count)
        batch.readRows = batch.read(by: brand, at: now)
        return (batch, bytes)
    }
}
