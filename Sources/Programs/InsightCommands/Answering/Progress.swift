/// Says on standard error what takes long, when somebody watches.
struct Progress {
    private let tell: ((String) -> Void)?

    init(_ console: Console, _ options: OutputOptions) {
        tell = !options.quiet && (options.progress || console.isWatched) ? console.tell : nil
    }

    /// Says what is being done.
    func say(_ words: String) { tell?(words + " ...") }
}
