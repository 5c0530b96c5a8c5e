import ArgumentParser
import Building

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Speech.text(zh: "读取并链接全部内容，什么也不写。", en: "Read and link everything, write nothing."),
        discussion: Speech.text(
            zh: """
                找出 `lathe build` 会找出的问题：读不出来的页首信息、没有的字段和条目、断开的链接、缺少的图片、冲突的网址。

                例子
                  lathe check
                  lathe check --strict             警告也算错误
                  lathe check --format json        一个数组，每项有 file、line、column、severity、name、message 和 suggestions；
                                                   小结是标准错误上的一行 JSON

                退出状态
                  0  没有错误（用了 --strict：也没有警告）
                  1  有问题
                """,
            en: """
                Finds what `lathe build` would find: front matter that can't be read, unknown fields and references, \
                broken links, missing pictures, addresses that clash.

                EXAMPLES
                  lathe check
                  lathe check --strict             warnings count as errors
                  lathe check --format json        an array of objects with file, line, column, severity, name,
                                                   message and suggestions; the summary is a line of JSON on standard error

                EXIT STATUS
                  0  no errors (with --strict: no warnings either)
                  1  something was found
                """))

    @OptionGroup var common: CommonOptions

    @OptionGroup var site: SiteOptions

    func run() throws {
        let console = Console(format: common.format, quiet: false)
        var options = try common.buildOptions(output: nil)
        options.advice = true
        site.apply(to: &options, publishes: false)
        let report = Build(options, progress: console.progress()).run()
        console.finishProgress()
        console.print(report, content: common.content, templates: common.templateFolder)
        console.summarizeCheck(report)
        console.end(report, failed: report.errors > 0 || report.isStopped || common.strict && report.warnings > 0)
    }
}
