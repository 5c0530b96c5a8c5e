import ArgumentParser
import Building
import Content

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the staff's report: coverage, people, stock, cost, use, reviews. 生成馆员报告。",
        discussion: """
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
              1  there were errors; what could be read was reported, unless it says otherwise
              64 the command line was wrong
            """)

    @Argument(help: ArgumentHelp("The folder for the report.", valueName: "DIR"))
    var output: String

    @Option(help: ArgumentHelp("The first day that it speaks of; if left out, a year before the last.", valueName: "DATE"))
    var from: String?

    @Option(help: ArgumentHelp("The last day that it speaks of; today if left out.", valueName: "DATE"))
    var to: String?

    @Option(help: ArgumentHelp("One of the portal's languages; the first of them if left out.", valueName: "TAG"))
    var lang: String?

    @Option(help: ArgumentHelp("The folder of the portal, into which no report is written.", valueName: "DIR"))
    var site = "site"

    @OptionGroup var common: CommonOptions

    func validate() throws {
        for (name, text) in [("--from", from), ("--to", to)] {
            if let text, Day(text) == nil { throw ValidationError("\(name) takes a day such as 2026-09-01, not “\(text)”.") }
        }
        if let from = from.flatMap({ Day($0) }), let to = to.flatMap({ Day($0) }), to < from {
            throw ValidationError("--to must not be before --from.")
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
