import Foundation

/// The checkout as the rules see it: the text files, and the names of everything that is there.
struct SourceTree: Sendable {
    /// Every text file that rules read, ordered by path.
    let files: [SourceFile]
    /// Every file and folder, relative to the root; links in documents must lead to one of them.
    let paths: Set<String>

    /// A small tree for the samples that show a rule failing and holding.
    init(_ texts: [String: String]) {
        files = texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
        var paths: Set<String> = []
        for path in texts.keys {
            let parts = path.split(separator: "/")
            for count in 1...max(1, parts.count) { paths.insert(parts.prefix(count).joined(separator: "/")) }
        }
        self.paths = paths
    }

    /// Reads the tree under `root`, leaving out what is built, fetched or kept for itself.
    init(root: URL) throws {
        var texts: [SourceFile] = []
        var paths: Set<String> = []
        var folders = [""]
        while let folder = folders.popLast() {
            let here = folder.isEmpty ? root : root.appendingPathComponent(folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: here.path) {
                let path = folder.isEmpty ? name : folder + "/" + name
                guard !SourceTree.isLeftOut(path) else { continue }
                paths.insert(path)
                let place = root.appendingPathComponent(path)
                if try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
                    folders.append(path)
                } else if SourceTree.isText(path) {
                    texts.append(
                        SourceFile(path: path, text: String(decoding: try Data(contentsOf: place), as: UTF8.self)))
                }
            }
        }
        files = texts.sorted { $0.path < $1.path }
        self.paths = paths
    }

    /// The root of the checkout that this file was compiled from, four steps up, symbolic links resolved.
    static var root: URL {
        (0..<4).reduce(URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()) { place, _ in
            place.deletingLastPathComponent()
        }
    }

    /// Swift files below `Sources`.
    var sources: [SourceFile] { files.filter { $0.swift != nil && $0.isUnder("Sources") } }

    /// Swift files below `Tests`.
    var tests: [SourceFile] { files.filter { $0.swift != nil && $0.isUnder("Tests") } }

    private static func isLeftOut(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let hidden = name.hasPrefix(".") && ![".githooks", ".ci", ".swift-format", ".gitignore"].contains(name)
        return hidden || ["Vendor", "data", "node_modules", "__pycache__", "test-results"].contains(name)
    }

    private static func isText(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let ending = name.contains(".") ? name.split(separator: ".").last.map(String.init) ?? "" : ""
        return ["swift", "md", "css", "js", "sh", "py", "h", "modulemap"].contains(ending)
            || ["Makefile", "NOTICE", "run", "pre-commit"].contains(name)
    }
}
