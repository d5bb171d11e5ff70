import ArgumentParser
import Foundation

/// A file that is read in pieces of a quarter of a megabyte, again from the start when asked.
final class FilePieces {
    private static let pieceBytes = 256 * 1024

    /// Bytes of the whole file.
    let size: Int
    private let handle: FileHandle

    /// Opens the file; refused in plain words when it is not there or no file.
    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            throw ValidationError("\(path) is no file")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw ValidationError("\(path) can not be read") }
        self.handle = handle
        size = Int(try handle.seekToEnd())
        try handle.seek(toOffset: 0)
    }

    /// The next piece, empty at the end.
    func next() throws -> ArraySlice<UInt8> { Array(try handle.read(upToCount: Self.pieceBytes) ?? Data())[...] }

    /// Back to the first byte.
    func rewind() throws { try handle.seek(toOffset: 0) }
}
