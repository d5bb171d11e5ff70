/// The rows of a table in groups of one transaction each.
struct ListBatches: Sequence, IteratorProtocol {
    /// Rows of one transaction: enough to share a flush to disk, few enough not to hold others up.
    static let size = 400

    private var rows: ListTable.Iterator
    private let kind: ListKind
    private let survey: SurveyID?

    init(_ table: ListTable, survey: SurveyID?) {
        rows = table.makeIterator()
        kind = table.kind
        self.survey = survey
    }

    mutating func next() -> ListBatch? {
        var batch: [ListRow] = []
        while batch.count < Self.size, let row = rows.next() { batch.append(row) }
        return batch.isEmpty ? nil : ListBatch(rows: batch, kind: kind, survey: survey)
    }
}
