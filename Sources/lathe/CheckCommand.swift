import ArgumentParser
import Building

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read and link everything, write nothing. 只检查，不写文件。",
        discussion: """
            Finds what `lathe build` would find: front matter that can't be read, unknown fields and references, \
            broken links, missing pictures, addresses that clash.

            EXAMPLES
              lathe check
              lathe check --strict             warnings count as errors
              lathe check --format json        an array of objects with file, line, column, severity, name,
                                               message and suggestions

            EXIT STATUS
              0  no errors (with --strict: no warnings either)
              1  something was found
            """)

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
