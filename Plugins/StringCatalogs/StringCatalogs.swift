import Foundation
import PackagePlugin

/// Turns every `.xcstrings` of a target into Swift; runs only when a catalogue or the tool has changed.
@main
struct StringCatalogs: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let tool = try context.tool(named: "strings")
        return module.sourceFiles(withSuffix: "xcstrings").map { file in
            let name = file.url.deletingPathExtension().lastPathComponent
            let output = context.pluginWorkDirectoryURL.appending(path: "\(name)Text.swift")
            return .buildCommand(
                displayName: "Texts of \(name)", executable: tool.url,
                arguments: [module.moduleName, output.path, file.url.path],
                inputFiles: [file.url], outputFiles: [output])
        }
    }
}
