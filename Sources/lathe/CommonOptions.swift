import ArgumentParser
import Building
import Content
import Foundation

/// What `build` and `check` have in common.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the Markdown files.", valueName: "DIR"))
    var content = "content"

    @Option(help: ArgumentHelp(
        "A folder of templates; its files replace the built-in ones of the same path. (default: templates, where there is such a folder)",
        valueName: "DIR"))
    var templates: String?

    @Option(help: ArgumentHelp("The portal's public address, in place of the one in portal.yml.", valueName: "URL"))
    var url: String?

    @Flag(help: "Show drafts, entries under review and scheduled ones, too.")
    var drafts = false

    @Option(help: ArgumentHelp("The day to build for, such as 2027-01-15; today if left out.", valueName: "DATE"))
    var now: String?

    @Flag(help: "Stop at any error before writing; with check, count warnings as errors.")
    var strict = false

    @Option(help: ArgumentHelp("How many workers; all cores if left out.", valueName: "N"))
    var jobs: Int?

    @Option(help: ArgumentHelp("text for people, json for programs.", valueName: "FORMAT"))
    var format = Console.Format.text

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
        if let now, Day(now) == nil { throw ValidationError("--now takes a day such as 2027-01-15, not “\(now)”.") }
        if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
            throw ValidationError("--url takes an address that begins with https:// or http://.")
        }
        for folder in [content, templates].compactMap(\.self) {
            guard Self.isFolder(folder) else {
                throw ValidationError("There is no folder “\(folder)” here. 这里没有「\(folder)」文件夹。")
            }
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The folder that was named, else the one that stands beside `content`.
    var templateFolder: String? { templates ?? (Self.isFolder("templates") ? "templates" : nil) }

    func buildOptions(output: String?) throws -> BuildOptions {
        BuildOptions(
            content: content, templates: templateFolder, output: output, url: url, drafts: drafts,
            now: now.flatMap { Day($0) }.map { .day($0) } ?? .instant(Date()), strict: strict,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
