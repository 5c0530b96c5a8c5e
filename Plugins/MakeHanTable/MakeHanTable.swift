import Foundation
import PackagePlugin

/// Runs `han-table` for the module that knows Han characters.
@main
struct MakeHanTable: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let output = context.pluginWorkDirectoryURL.appending(path: "HanTable.generated.swift")
        return [
            .buildCommand(
                displayName: "Asking ICU for readings of Han characters",
                executable: try context.tool(named: "han-table").url,
                arguments: [output.path(percentEncoded: false)],
                outputFiles: [output])
        ]
    }
}
