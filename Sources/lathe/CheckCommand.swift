import ArgumentParser
import Authoring
import Building
import Content
import Foundation

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Speech.text(
            zh: "读取并链接全部内容，找出问题；加 --fix 就把有把握的改好。", en: "Read and link everything and find mistakes; with --fix, mend the sure ones."),
        discussion: Speech.text(
            zh: """
                找出 `lathe build` 会找出的问题：读不出来的页首信息、没有的字段和条目、断开的
                链接、缺少的图片、冲突的网址。

                --fix 改好只有一种改法的地方（拼错的字段、没加引号的冒号、全角标点、日期的写
                法……），说出改了什么；没有把握的一处也不动。换行、编码和别的字都照原样。

                例子
                  lathe check
                  lathe check --fix --dry-run      先看看会改什么，不写文件；可以交给 patch
                  lathe check --fix
                  lathe check --strict             警告也算错误
                  lathe check --format json        一个数组，每项有 file、line、column、
                                                   severity、name、message 和 suggestions；
                                                   小结是标准错误上的一行 JSON
                  lathe check --stdin tutorials/lamp.md < 没有存的文字
                                                   编辑器用：只说这个文件的问题

                退出状态
                  0  没有错误（用了 --strict：也没有警告）
                  1  有问题
                """,
            en: """
                Finds what `lathe build` would find: front matter that can't be read, unknown fields and references, \
                broken links, missing pictures, addresses that clash.

                --fix mends what can be mended in one way only (a misspelt field, a colon without quotes, full-width \
                punctuation, the form of a date …) and says what it changed; what isn't sure stays as it is. \
                Line ends, encoding and all other words stay, too.

                EXAMPLES
                  lathe check
                  lathe check --fix --dry-run      see what would change, for patch as well
                  lathe check --fix
                  lathe check --strict             warnings count as errors
                  lathe check --format json        an array of objects with file, line,
                                                   column, severity, name, message and
                                                   suggestions; the summary is a line of
                                                   JSON on standard error
                  lathe check --stdin tutorials/lamp.md < text that is not saved
                                                   for editors: only what is said of this file

                EXIT STATUS
                  0  no errors (with --strict: no warnings either)
                  1  something was found
                """))

    @OptionGroup var common: CommonOptions

    @OptionGroup var site: SiteOptions

    @Flag(help: ArgumentHelp(Speech.text(zh: "把有把握的地方改好。", en: "Mend what is sure.")))
    var fix = false

    @Flag(help: ArgumentHelp(Speech.text(zh: "和 --fix 一起：只说会改什么，不写文件。", en: "With --fix: print what would change, write nothing.")))
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "从标准输入读这个文件的内容，代替存好的那份；只说它的问题。",
                en: "Read this file's text from standard input, in place of what is saved; only what is said of it is printed."),
            valueName: "PATH"))
    var stdin: String?

    func validate() throws {
        if dryRun, !fix { throw ValidationError(Speech.text(zh: "--dry-run 要和 --fix 一起用。", en: "--dry-run goes with --fix.")) }
        if fix, stdin != nil {
            throw ValidationError(
                Speech.text(
                    zh: "--stdin 的文字没有存，不能用 --fix 改。", en: "A text from --stdin is not saved, so that --fix can't mend it."))
        }
        if let stdin, pathInContent(stdin) == nil {
            throw ValidationError(
                Speech.text(
                    zh: "--stdin 要写 \(common.content) 里的一个文件，如 tutorials/lamp.md，不能是「\(stdin)」。",
                    en: "--stdin takes a file within \(common.content), such as tutorials/lamp.md, not “\(stdin)”."))
        }
    }

    func run() throws {
        let console = Console(format: common.format, quiet: false)
        var options = try common.buildOptions(output: nil)
        options.advice = true
        site.apply(to: &options, publishes: false)
        if fix { return mend(options, console) }
        if let path = stdin.flatMap(pathInContent) {
            options.unsaved[path] = Array((try? FileHandle.standardInput.readToEnd()) ?? Data())
        }
        var report = Build(options, progress: console.progress()).run()
        if let path = stdin.flatMap(pathInContent) { report.diagnostics.removeAll { $0.place.path != path } }
        console.finishProgress()
        console.print(report, content: common.content, templates: common.templateFolder)
        console.summarizeCheck(report)
        end(report, console)
    }

    private func mend(_ options: BuildOptions, _ console: Console) {
        let mending = Mending(options)
        let failures = dryRun ? [] : mending.write(to: common.content)
        console.finishProgress()
        console.print(mending, written: dryRun ? nil : mending.files.count - failures.count, content: common.content)
        var report = mending.report
        report.diagnostics += failures
        console.print(report, content: common.content, templates: common.templateFolder)
        console.summarizeCheck(report, mended: mending.mended, isPatch: dryRun)
        end(report, console)
    }

    private func end(_ report: BuildReport, _ console: Console) -> Never {
        console.end(report, failed: report.errors > 0 || report.isStopped || common.strict && report.warnings > 0)
    }

    /// A path under the content folder, however it was written; nil for one elsewhere.
    private func pathInContent(_ path: String) -> String? {
        func parts(_ path: String) -> [String] { URL(filePath: path).standardizedFileURL.pathComponents }
        let folder = parts(common.content)
        for candidate in [path, common.content + "/" + path] where parts(candidate).starts(with: folder) {
            let within = parts(candidate).dropFirst(folder.count).joined(separator: "/")
            if ContentName.isMarkdown(within) || within == PortalSettings.fileName { return within }
        }
        return nil
    }
}
