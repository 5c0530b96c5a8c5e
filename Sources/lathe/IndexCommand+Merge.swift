import ArgumentParser
import Building

extension IndexCommand {
    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Speech.text(zh: "把各份合成索引的文件。", en: "Put runs together into the files of the index."),
            discussion: Speech.text(
                zh: """
                    每一份都要有，每份一次，次序随便。写出来的 DIR/search 和 lathe build 写的
                    site/search 一样。

                    例子
                      lathe index merge one.run two.run --output ../index
                      cat *.run | lathe index merge --output ../index

                    退出状态
                      0  写好了，没有错误（可能有警告）
                      1  有错误，除非另有说明，什么也没有写
                      64 命令行写错了
                    """,
                en: """
                    Every piece is needed, once, in any order. DIR/search is then what lathe build writes as site/search.

                    EXAMPLES
                      lathe index merge one.run two.run --output ../index
                      cat *.run | lathe index merge --output ../index

                    EXIT STATUS
                      0  it was written without errors (there may be warnings)
                      1  there were errors; nothing was written, unless it says otherwise
                      64 the command line was wrong
                    """))

        @Argument(
            help: ArgumentHelp(
                Speech.text(zh: "各份的文件；不写或写 - 就读标准输入。", en: "The files with runs; standard input for - and without any."), valueName: "RUN")
        )
        var runs: [String] = []

        @Option(help: ArgumentHelp(Speech.text(zh: "写进哪个文件夹。", en: "The folder for the index."), valueName: "DIR"))
        var output: String

        @OptionGroup var common: CommonOptions

        @OptionGroup var site: LookedAtSite

        func run() throws {
            let console = Console(format: common.format, quiet: false)
            var build = try common.buildOptions(output: nil)
            site.apply(to: &build)
            let report = IndexPieces(of: build, progress: console.progress()).merge(
                runs.isEmpty ? ["-"] : runs, into: output, site: site.site)
            console.finishProgress()
            console.print(report, content: common.content, templates: common.templateFolder)
            console.summarizeIndex(report, output: output)
            console.end(report, failed: report.errors > 0 || report.isStopped)
        }
    }
}
