import Foundation
import PackagePlugin

/// Runs `embed-files` for a target whenever a file that travels inside the executable has changed:
/// `templates/` for the pages, the language data of the search for the search, what a preview adds to pages for the preview.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let package = context.package.directoryURL
        let (folder, name) =
            switch target.name {
            case "Search": (package.appending(path: "Sources/Search/Data"), "BuiltInSearchData")
            case "Preview": (package.appending(path: "Sources/Preview/Client"), "PreviewClient")
            default: (package.appending(path: "templates"), "BuiltInTemplates")
            }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(name).generated.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(folder.lastPathComponent)/",
                executable: try context.tool(named: "embed-files").url,
                arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false), name],
                inputFiles: files(in: folder),
                outputFiles: [output]
            )
        ]
    }

    private func files(in folder: URL) -> [URL] {
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (walk?.compactMap { $0 as? URL } ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true }
            .sorted { $0.path < $1.path }
    }
}
