/// Gathers notes, each once and never too many.
final class NoteList {
    private(set) var notes: [ParseNote] = []
    private let most = 100

    func add(_ note: ParseNote) {
        if notes.count < most, !notes.contains(note) { notes.append(note) }
    }

    func add(_ more: [ParseNote]) {
        for note in more { add(note) }
    }
}
