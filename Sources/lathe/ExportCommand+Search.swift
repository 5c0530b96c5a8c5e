import ArgumentParser
import Building
import Content
import Diagnostics
import Foundation

extension ExportCommand {
    struct Search: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Speech.text(zh: "写出 NDJSON：每个条目的每种语言一行 JSON。", en: "Write NDJSON: a line of JSON for each language of each entry."),
            discussion: Speech.text(
                zh: """
                    网站的搜索知道什么，就写什么，一个字也不多：没有发布的、不公开的都不在里面。
                    同样的内容写出同样的字节。每个成员的意思见手册「搜索服务器」。

                    例子
                      lathe export search | head -n 1
                      lathe export search --output ../search.ndjson
                      lathe export search --sections         正文一节一节地写
                      lathe export search --mapping          OpenSearch 建索引时用的映射

                    退出状态
                      0  写好了，没有错误（可能有警告）
                      1  有错误；能发布的都写了，除非另有说明
                      64 命令行写错了
                    """,
                en: """
                    What the site's own search knows is written, and nothing else: not what is unpublished or private. The \
                    same content gives the same bytes. The manual's page “Search servers” tells what each member means.

                    EXAMPLES
                      lathe export search | head -n 1
                      lathe export search --output ../search.ndjson
                      lathe export search --sections         texts section by section
                      lathe export search --mapping          how OpenSearch is to index it

                    EXIT STATUS
                      0  it was written without errors (there may be warnings)
                      1  there were errors; what can be published was written
                      64 the command line was wrong
                    """))

        @OptionGroup var common: CommonOptions

        @Option(
            help: ArgumentHelp(Speech.text(zh: "写进这个文件；- 是标准输出。", en: "The file to write; - for standard output."), valueName: "FILE"))
        var output = "-"

        @Flag(
            help: ArgumentHelp(Speech.text(zh: "正文一节一节地写，每节带标题和位置。", en: "Tell texts section by section, each with its heading and place."))
        )
        var sections = false

        @Flag(
            help: ArgumentHelp(Speech.text(zh: "不写内容，只写 OpenSearch 的映射。", en: "Print the mapping for OpenSearch instead of the content.")))
        var mapping = false

        @OptionGroup var site: LookedAtSite

        func run() throws {
            let file = output == "-" ? nil : output
            let console = Console(format: common.format, quiet: false, isBesideData: file == nil)
            let options = SearchExporting.Options(file: file, site: site.site, bySection: sections, onlyMapping: mapping)
            var build = try common.buildOptions(output: nil)
            site.apply(to: &build)
            let (report, lines) = SearchExporting(options, of: build, progress: console.progress()).run()
            console.finishProgress()
            console.print(report, content: common.content, templates: common.templateFolder)
            console.summarizeExport(report, lines: lines, to: file)
            console.end(report, failed: report.errors > 0 || report.isStopped)
        }
    }
}
