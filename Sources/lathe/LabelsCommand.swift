import ArgumentParser
import Authoring
import Building
import Content
import Diagnostics
import Foundation

struct LabelsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "labels",
        abstract: Speech.text(zh: "生成设备、空间、架子的二维码标签。", en: "Make a sheet of QR codes for machines, rooms and shelves."),
        discussion: Speech.text(
            zh: """
                每张标签有一个二维码（门户里一个小网页的网址）、名字、地点和编号。设备的编号自
                己写（units: - {code: LC-01}）；没有编号的空间和架子会得到一个。印出来的编号都
                登记在内容文件夹的 codes.yml 里：之后再生成一次门户，并留着这个文件，因为印出
                去的编号要一直有去处。

                用浏览器按 100% 打印，不加浏览器自己的页边距。

                例子
                  lathe labels                              全部，A4，70 x 36 mm
                  lathe labels --size 50x30 --only 'spaces/*'
                  lathe labels --only LC-01 --skip 5        这张纸已用掉五个标签
                  lathe labels --sheet roll --size 50x30    一页一张，给标签打印机

                退出状态
                  0  做好了
                  1  没有做好，或内容有错误
                """,
            en: """
                Each label has a QR code with the address of a small page of the portal, the name, the place and the code. \
                Machines say their codes themselves (units: - {code: LC-01}); rooms and shelves without one get one. \
                Every code that is printed is entered into codes.yml in the content folder: build the portal again \
                afterwards, and keep the file, for a printed code has to lead somewhere for good.

                Print the file from a browser at 100 %, without margins of the browser's own.

                EXAMPLES
                  lathe labels                              everything, on A4, 70 x 36 mm
                  lathe labels --size 50x30 --only 'spaces/*'
                  lathe labels --only LC-01 --skip 5        five labels are used up already
                  lathe labels --sheet roll --size 50x30    one a page, for a label printer

                EXIT STATUS
                  0  the labels were made
                  1  they were not, or there were errors in the content
                """))

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "一张标签的毫米数：50x30、70x36（A4 上 24 张）、105x74（A4 上 8 张）或别的。",
                en: "The size of a label in mm: 50x30, 70x36 (24 on A4), 105x74 (8 on A4), or any other."), valueName: "WxH"))
    var size = "70x36"

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "a4、letter，或 roll（一页一张）。", en: "a4, letter, or roll for one label a page."), valueName: "PAPER"))
    var sheet = LabelSheet.Paper.a4

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            Speech.text(
                zh: "只要这些：编号、id，或带 * 的样式。", en: "Only these: codes, ids, or patterns with *."), valueName: "THING"))
    var only: [String] = []

    @Option(help: ArgumentHelp(Speech.text(zh: "第一张纸上用掉了几个位置。", en: "How many places of the first sheet are used up."), valueName: "N"))
    var skip = 0

    @Flag(help: ArgumentHelp(Speech.text(zh: "印出裁切角标。", en: "Mark the corners for cutting.")))
    var marks = false

    @Option(help: ArgumentHelp(Speech.text(zh: "生成的文件。", en: "The file to make."), valueName: "FILE"))
    var output = "labels.html"

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "门户的文件夹，标签不会写进去。", en: "The folder of the portal, into which no labels are written."), valueName: "DIR"))
    var site = "site"

    @Flag(help: ArgumentHelp(Speech.text(zh: "只显示错误和警告。", en: "Print nothing but errors and warnings.")))
    var quiet = false

    func validate() throws {
        guard PaperSize(label: size) != nil else {
            throw ValidationError(
                Speech.text(
                    zh: "--size 要写毫米数，从 25x15 到 210x297，如 50x30，不能是「\(size)」。",
                    en: "--size takes millimetres from 25x15 to 210x297, such as 50x30, not “\(size)”."))
        }
        guard skip >= 0 else { throw ValidationError(Speech.text(zh: "--skip 要写 0 或更大的数。", en: "--skip takes 0 or more.")) }
    }

    func run() throws {
        guard let label = PaperSize(label: size) else { return }
        let console = Console(format: common.format, quiet: quiet)
        if let refusal = ReportFolder.refusal(ofLabels: output, content: common.content, templates: common.templateFolder, site: site) {
            console.stop(for: refusal, content: common.content, templates: common.templateFolder)
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
        Swift.print(
            Words(
                zh: "\(plan.labels.count) 张标签，\(pages) 页：\(output)。按 100% 打印，页边距选“无”。",
                en:
                    "\(plan.labels.count) \(plan.labels.count == 1 ? "label" : "labels") on \(pages) \(pages == 1 ? "page" : "pages"): \(output). Print at 100 %, without margins."
            )[language])
        guard !plan.newItems.isEmpty else { return }
        Swift.print(
            Words(
                zh: "\(plan.newItems.count) 个编号登记到了 \(content)/\(CodeRegister.fileName)；贴标签之前先再生成一次门户。",
                en:
                    "\(plan.newItems.count) \(plan.newItems.count == 1 ? "code was" : "codes were") entered into \(content)/\(CodeRegister.fileName); build the portal again before the labels go up."
            )[language])
    }
}
