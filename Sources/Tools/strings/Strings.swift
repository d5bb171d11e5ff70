import Foundation

/// `strings MODULE OUTPUT CATALOG`: turns one String Catalog into typed Swift, or fails with the file and key named.
@main
struct Strings {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            report("usage: strings MODULE OUTPUT.swift CATALOG.xcstrings")
            exit(2)
        }
        let catalog = URL(fileURLWithPath: arguments[3])
        do {
            let swift = try generate(from: Data(contentsOf: catalog), named: catalog, module: arguments[1])
            try Data(swift.utf8).write(to: URL(fileURLWithPath: arguments[2]), options: .atomic)
        } catch let problems as Problems {
            for problem in problems.list { report("\(catalog.path): error: \(problem)") }
            exit(1)
        } catch {
            report("\(catalog.path): error: \(error)")
            exit(1)
        }
    }

    private static func generate(from data: Data, named url: URL, module: String) throws -> String {
        let file = try CatalogFile.read(data)
        let name = url.deletingPathExtension().lastPathComponent
        return SwiftOutput(catalog: name, module: module, entries: try file.checked()).text
    }

    private static func report(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

/// Everything that is wrong with a catalogue, so that one run shows all of it.
struct Problems: Error {
    let list: [String]
}
