import ArgumentParser
import Building
import Content

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Speech.text(zh: "写馆员报告：覆盖、人员、库存、费用、使用、审核。", en: "Write the staff's report: coverage, people, stock, cost, use, reviews."),
        discussion: Speech.text(
            zh: """
                把网页和表格（CSV）写进一个单独的文件夹，只给馆员：每个学科、年级、设备有什么
                教程；没有人用的设备和资源；谁能帮什么忙，哪里只靠一个人；要买的库存；设备花了
                多少、用它做了多少；使用情况（来自 content/usage.csv）；等待审核的；各校区对
                照。这些都不会进入网站。

                有 content/usage.csv 时，每次使用一行，不写名字：
                  date,thing,campus,hours,people,cost      日期,事物,校区,小时,人数,费用
                  2026-09-02,laser-cutter,hedong,1.5,4,12
                事物写条目的 id 或标题，或设备上的编号。这个文件从不发布。

                例子
                  lathe report ../report                     到今天为止的一年
                  lathe report ../term --from 2026-09-01 --to 2027-01-31
                  lathe report /srv/staff/report --lang en

                以前写过报告的文件夹会更新；不是 Lathe 写的文件从不改动。报告不能放在网站、内
                容或模板的文件夹里。

                退出状态
                  0  写好了，没有错误（可能有警告）
                  1  有错误；能读的都写进了报告，除非另有说明
                  64 命令行写错了
                """,
            en: """
                Writes pages and spreadsheets (CSV) for the staff alone into a folder of their own: what is taught for \
                which subject, grade and machine; machines and resources that nothing uses; who can help with what, and \
                where all hangs on one person; stock to buy; what machines cost against what is made with them; use, from \
                content/usage.csv; what waits for a review; the campuses side by side. Nothing of it enters the site.

                content/usage.csv, where there is one, has a line for each use and no names:
                  date,thing,campus,hours,people,cost      日期,事物,校区,小时,人数,费用
                  2026-09-02,laser-cutter,hedong,1.5,4,12
                A thing is an entry's id or title, or the code on a machine. The file is never published.

                EXAMPLES
                  lathe report ../report                     the year up to today
                  lathe report ../term --from 2026-09-01 --to 2027-01-31
                  lathe report /srv/staff/report --lang en

                A folder that Lathe wrote a report into before is brought up to date; files that it did not write are \
                never touched. It can't be inside the site, the content or the templates.

                EXIT STATUS
                  0  the report was written without errors (there may be warnings)
                  1  there were errors; what could be read is in it, unless it says otherwise
                  64 the command line was wrong
                """))

    @Argument(help: ArgumentHelp(Speech.text(zh: "报告放在哪个文件夹。", en: "The folder for the report."), valueName: "DIR"))
    var output: String

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "从哪一天起；不写就是最后一天之前一年。", en: "The first day that it speaks of; if left out, a year before the last."), valueName: "DATE"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "到哪一天为止；不写就是今天。", en: "The last day that it speaks of; today if left out."), valueName: "DATE"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "门户的一种语言；不写就是第一种。", en: "One of the portal's languages; the first of them if left out."), valueName: "TAG"))
    var lang: String?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "门户的文件夹，报告不会写进去。", en: "The folder of the portal, into which no report is written."), valueName: "DIR"))
    var site = "site"

    @OptionGroup var common: CommonOptions

    func validate() throws {
        for (name, text) in [("--from", from), ("--to", to)] {
            if let text, Day(text) == nil {
                throw ValidationError(
                    Speech.text(
                        zh: "\(name) 要写一天，如 2026-09-01，不能是「\(text)」。", en: "\(name) takes a day such as 2026-09-01, not “\(text)”."))
            }
        }
        if let from = from.flatMap({ Day($0) }), let to = to.flatMap({ Day($0) }), to < from {
            throw ValidationError(Speech.text(zh: "--to 不能早于 --from。", en: "--to must not be before --from."))
        }
    }

    func run() throws {
        let console = Console(format: common.format, quiet: false)
        let options = StaffReporting.Options(
            output: output, site: site, from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) }, language: lang)
        let report = StaffReporting(options, of: try common.buildOptions(output: nil), progress: console.progress()).run()
        console.finishProgress()
        console.print(report, content: common.content, templates: common.templateFolder)
        console.summarizeReport(report, output: output)
        console.end(report, failed: report.errors > 0 || report.isStopped)
    }
}
