import ArgumentParser
import Building
import Content
import Foundation

/// What `build` and `check` have in common.
struct CommonOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .long],
        help: ArgumentHelp(Speech.text(zh: "放 Markdown 文件的文件夹。", en: "The folder with the Markdown files."), valueName: "DIR"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "模板文件夹，里面的文件代替内置的同名文件。（默认：templates，有这个文件夹的话）",
                en:
                    "A folder of templates; its files replace the built-in ones of the same path. (default: templates, where there is such a folder)"
            ),
            valueName: "DIR"))
    var templates: String?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "门户的网址，代替 portal.yml 里的。", en: "The portal's public address, in place of the one in portal.yml."), valueName: "URL"))
    var url: String?

    @Flag(help: ArgumentHelp(Speech.text(zh: "草稿、审核中和未到日期的内容也显示。", en: "Show drafts, entries under review and scheduled ones, too.")))
    var drafts = false

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "按哪一天生成，如 2027-01-15；不写就是今天。", en: "The day to build for, such as 2027-01-15; today if left out."), valueName: "DATE"))
    var now: String?

    @Flag(
        help: ArgumentHelp(
            Speech.text(
                zh: "有错误就什么也不写；检查时，警告也算错误。", en: "Stop at any error before writing; with check, count warnings as errors.")))
    var strict = false

    @Option(help: ArgumentHelp(Speech.text(zh: "用几个核；不写就用全部。", en: "How many workers; all cores if left out."), valueName: "N"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "text 给人看，json 给程序读，github 给 GitHub Actions 标在改动旁边。",
                en: "text for people, json for programs, github for notes beside the lines of a change on GitHub."), valueName: "FORMAT"))
    var format = Console.Format.text

    func validate() throws {
        try Self.validate(url: url, now: now, jobs: jobs)
        for folder in [content, templates].compactMap(\.self) {
            guard Self.isFolder(folder) else {
                throw ValidationError(folder == content ? Self.noContent(content) : Self.noFolder(folder))
            }
        }
    }

    private static func noFolder(_ folder: String) -> String {
        Speech.text(zh: "这里没有「\(folder)」文件夹。", en: "There is no folder “\(folder)” here.")
    }

    /// Where the command was most likely started in the wrong place.
    static func noContent(_ folder: String) -> String {
        let isInside = FileManager.default.fileExists(atPath: PortalSettings.fileName)
        return noFolder(folder)
            + (isInside
                ? Speech.text(
                    zh: "你正在放内容的文件夹里：先运行 cd .. 回到上一层。", en: " This is the content folder itself: go up with cd .. first.")
                : Speech.text(
                    zh: "先用 cd 进到门户的文件夹（里面有 \(folder) 的那个）；还没有门户，就用 lathe init 建一个。",
                    en:
                        " Go with cd into the portal's folder, the one that holds \(folder); where there is no portal yet, begin one with lathe init."
                ))
    }

    static func validate(url: String?, now: String?, jobs: Int?) throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError(
                Speech.text(
                    zh: "--jobs 要写 1 到 256 的数。", en: "--jobs takes a number from 1 to 256."))
        }
        if let now, Day(now) == nil {
            throw ValidationError(
                Speech.text(
                    zh: "--now 要写一天，如 2027-01-15，不能是「\(now)」。", en: "--now takes a day such as 2027-01-15, not “\(now)”."))
        }
        if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
            throw ValidationError(
                Speech.text(
                    zh: "--url 要写以 https:// 或 http:// 开头的网址。", en: "--url takes an address that begins with https:// or http://."))
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The folder that was named, else the one that stands beside `content`.
    var templateFolder: String? { Self.templateFolder(templates) }

    static func templateFolder(_ named: String?) -> String? { named ?? (isFolder("templates") ? "templates" : nil) }

    func buildOptions(output: String?) throws -> BuildOptions {
        BuildOptions(
            content: content, templates: templateFolder, output: output, url: url, drafts: drafts,
            now: now.flatMap { Day($0) }.map { .day($0) } ?? .instant(Date()), strict: strict,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
