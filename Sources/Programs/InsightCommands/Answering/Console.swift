import Foundation

/// Where a command prints; tests give their own.
package struct Console {
    /// Prints results.
    package let say: (String) -> Void
    /// Prints what is no result: refusals and progress.
    package let tell: (String) -> Void
    /// Writes a file; throws what the file system says.
    package let write: (_ path: String, _ text: String) throws -> Void
    /// Whether somebody watches the messages.
    package let isWatched: Bool

    /// A console of own closures.
    package init(
        isWatched: Bool, say: @escaping (String) -> Void, tell: @escaping (String) -> Void,
        write: @escaping (_ path: String, _ text: String) throws -> Void
    ) {
        (self.isWatched, self.say, self.tell, self.write) = (isWatched, say, tell, write)
    }

    /// Standard output, standard error and the disk.
    static var standard: Console {
        Console(
            isWatched: isatty(2) == 1, say: { print($0) },
            tell: { FileHandle.standardError.write(Data(($0 + "\n").utf8)) },
            write: { try Data($1.utf8).write(to: URL(fileURLWithPath: $0), options: .atomic) })
    }
}
