import ArgumentParser
import Authoring
import Building
import Content
import Diagnostics
import Foundation

struct LabelsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "labels",
        abstract: "Make a sheet of QR codes for machines, rooms and shelves. 生成设备、空间、架子的二维码标签。",
        discussion: """
            Each label has a QR code with the address of a small page of the portal, the name, the place and the code. \
            Machines say their codes themselves (units: - {code: LC-01}); rooms and shelves without one get one. \
            Every code that is printed is entered into codes.yml in the content folder: build the portal again \
            afterwards, and keep the file, for a printed code has to lead somewhere for good.

            Print the file from a browser at 100 %, without margins of the browser's own.

            EXAMPLES
              lathe labels                              everything, on A4, 70 x 36 mm
              lathe labels --size 50x30 --only 'spaces/*'
              lathe labels --only LC-01 --skip 5        on a sheet of which five labels are used up
              lathe labels --sheet roll --size 50x30    one label a page, for a label printer

            EXIT STATUS
              0  the labels were made
              1  they were not, or there were errors in the content
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("The size of a label in mm: 50x30, 70x36 (24 on A4), 105x74 (8 on A4), or any other.", valueName: "WxH"))
    var size = "70x36"

    @Option(help: ArgumentHelp("a4, letter, or roll for one label a page.", valueName: "PAPER"))
    var sheet = LabelSheet.Paper.a4

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these: codes, ids, or patterns with *.", valueName: "THING"))
    var only: [String] = []

    @Option(help: ArgumentHelp("How many places of the first sheet are used up.", valueName: "N"))
    var skip = 0

    @Flag(help: "Mark the corners for cutting.")
    var marks = false

    @Option(help: ArgumentHelp("The file to make.", valueName: "FILE"))
    var output = "labels.html"

    @Option(help: ArgumentHelp("The folder of the portal, into which no labels are written.", valueName: "DIR"))
    var site = "site"

    @Flag(help: "Print nothing but errors and warnings.")
    var quiet = false

    func validate() throws {
        guard PaperSize(label: size) != nil else { throw ValidationError("--size takes millimetres from 25x15 to 210x297, such as 50x30, not “\(size)”.") }
        guard skip >= 0 else { throw ValidationError("--skip takes 0 or more.") }
    }

    func run() throws {
        guard let label = PaperSize(label: size) else { return }
        let console = Console(format: common.format, quiet: quiet)
        if let refusal = ReportFolder.refusal(ofLabels: output, content: common.content, templates: common.templateFolder, site: site) {
            var report = BuildReport()
            report.diagnostics = [refusal]
            console.print(report, content: common.content, templates: common.templateFolder)
            console.end(report, failed: true)
        }
        let sheet = LabelSheet(sheet, label: label, skipped: skip, hasMarks: marks)
        let build = Build(try common.buildOptions(output: nil), progress: console.progress())
        var (report, linked) = build.linked()
        console.finishProgress()
        var made: (labels: LabelPlan, pages: Int)?
        if let linked {
            let job = LabelJob(linked.portal, linked.makerspace, content: common.content, output: output, only: only, sheet: sheet)
            let result = job.run()
            report.diagnostics += result.diagnostics
            made = result.made
        }
        console.print(report, content: common.content, templates: common.templateFolder)
        if let made { console.summarize(made.labels, pages: made.pages, output: output, content: common.content, report) }
        console.end(report, failed: made == nil || report.errors > 0)
    }
}

extension LabelSheet.Paper: ExpressibleByArgument {}

extension Console {
    fileprivate func summarize(_ plan: LabelPlan, pages: Int, output: String, content: String, _ report: BuildReport) {
        guard format == .text, !quiet else { return }
        let language = Self.language(of: report)
        Swift.print(Words(
            zh: "\(plan.labels.count) 张标签，\(pages) 页：\(output)。按 100% 打印，页边距选“无”。",
            en: "\(plan.labels.count) \(plan.labels.count == 1 ? "label" : "labels") on \(pages) \(pages == 1 ? "page" : "pages"): \(output). Print at 100 %, without margins.")[language])
        guard !plan.newItems.isEmpty else { return }
        Swift.print(Words(
            zh: "\(plan.newItems.count) 个编号登记到了 \(content)/\(CodeRegister.fileName)；贴标签之前先再生成一次门户。",
            en: "\(plan.newItems.count) \(plan.newItems.count == 1 ? "code was" : "codes were") entered into \(content)/\(CodeRegister.fileName); build the portal again before the labels go up.")[language])
    }
}
