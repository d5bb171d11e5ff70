import Foundation

/// Reads a folder of files that pages load.
enum AssetFolder {
    /// Content by path below the folder; hidden files are left out, links are followed once.
    static func files(in folder: URL) throws -> [String: [UInt8]] {
        var result: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            guard !name.hasPrefix("."), AssetFile.kind(of: name) != nil else { continue }
            result[name] = Array(try Data(contentsOf: folder.appending(path: name)))
        }
        return result
    }
}
