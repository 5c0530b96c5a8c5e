import ArgumentParser
import Building
import Foundation

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: Speech.text(zh: "生成门户：content/ → site/。", en: "Make the portal: content/ → site/."),
        discussion: Speech.text(
            zh: """
                读取内容文件夹里的每个 Markdown 文件，链接起来，一个文件一个文件地发布，读者不
                会遇到写了一半的网站。不是 Lathe 写的文件从不改动；哪些是它写的、下一次要知道
                什么，记在门户旁边（site.lathe/）或 --state 的文件夹里。门户要有自己的文件夹：
                系统的、主文件夹、当前文件夹、内容和模板的文件夹，以及包住它们的，都不行。有错
                误的条目不更新，会说明原因，它以前的网页保留，其余照常发布。

                例子
                  lathe build
                  lathe build --content lessons --output /var/www/maker
                  lathe build --output /mnt/share/maker --state /var/lib/maker
                  lathe build --drafts --output preview      草稿和未到日期的也显示
                  lathe build --now 2027-01-15               那一天会是什么样子
                  lathe build --format json > problems.json  给程序读的消息；
                                                             小结是标准错误上的一行 JSON

                退出状态
                  0  发布了，没有错误（可能有警告）
                  1  有错误；能发布的都发布了，除非说明什么也没有写
                  64 命令行写错了
                """,
            en: """
                Reads every Markdown file under the content folder, links them, and publishes the portal file by file, \
                so that readers never meet a half-written site. Files that Lathe did not write are never touched; which those \
                are, and what the next build has to know, is recorded beside the portal (site.lathe/) or in --state DIR. \
                The portal needs a folder of its own: one of the system's, a home, the current one, those of content and \
                templates, and what lies around them, are refused. \
                An entry with a mistake is left out with a message, its earlier page stays, everything else is published.

                EXAMPLES
                  lathe build
                  lathe build --content lessons --output /var/www/maker
                  lathe build --output /mnt/share/maker --state /var/lib/maker
                  lathe build --drafts --output preview      drafts and scheduled entries, too
                  lathe build --now 2027-01-15               as it will be on that day
                  lathe build --format json > problems.json  for programs; the summary is
                                                             a line of JSON on standard error

                EXIT STATUS
                  0  the portal was published without errors (there may be warnings)
                  1  there were errors; what could be published was, unless it says otherwise
                  64 the command line was wrong
                """))

    @OptionGroup var common: CommonOptions

    @OptionGroup var site: SiteOptions

    @OptionGroup var earlier: KeepOption

    @Flag(
        help: ArgumentHelp(
            Speech.text(
                zh: "记录（site.lathe）被删掉以后用一次：接着用已有的网站，别人的文件一个也不删。",
                en: "For once after the records (site.lathe) were deleted: go on with the site that stands, and delete nothing of others."
            )))
    var takeOver = false

    @Flag(help: ArgumentHelp(Speech.text(zh: "只显示错误和警告。", en: "Print nothing but errors and warnings.")))
    var quiet = false

    func run() throws {
        let console = Console(format: common.format, quiet: quiet)
        let started = ContinuousClock.now
        var options = try common.buildOptions(output: nil)
        site.apply(to: &options, publishes: true)
        earlier.apply(to: &options)
        options.takesOver = takeOver
        let report = Build(options, progress: console.progress()).run()
        console.finishProgress()
        console.print(report, content: common.content, templates: common.templateFolder)
        console.summarize(report, output: site.folder, seconds: (ContinuousClock.now - started) / .seconds(1))
        console.end(report, failed: report.errors > 0 || report.isStopped)
    }
}
