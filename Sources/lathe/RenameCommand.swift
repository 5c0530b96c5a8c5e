import ArgumentParser
import Authoring
import Building
import Diagnostics

struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: Speech.text(zh: "给一个条目换文件名，也就是换网址。", en: "Give an entry another file name, and so another address."),
        discussion: Speech.text(
            zh: """
                文件（有自己的文件夹的，连文件夹）改名；各种语言的译文一起改；别的条目里指向它
                的链接、图片和字段也跟着改；旧网址写进 aliases，打开它会转到新网址。别的字一个
                也不动。

                例子
                  lathe rename led-lamp paper-lamp           → tutorials/paper-lamp.md
                  lathe rename projects/car racing-car       → projects/racing-car/

                退出状态
                  0  改好了
                  1  没有改，或只改了一部分（会说到哪里为止）
                  64 命令行写错了
                """,
            en: """
                The file, or the folder of an entry that has one of its own, gets the name, and so do its translations; links, pictures and \
                fields of other entries that lead there are changed with it; the old address goes into aliases and leads to the new one. \
                No other word is touched.

                EXAMPLES
                  lathe rename led-lamp paper-lamp           → tutorials/paper-lamp.md
                  lathe rename projects/car racing-car       → projects/racing-car/

                EXIT STATUS
                  0  it is done
                  1  it is not, or only in part (what stopped it is told)
                  64 the command line was wrong
                """))

    @Argument(help: ArgumentHelp(Speech.text(zh: "条目：id、文件、网址或标题。", en: "The entry: its id, file, address or title."), valueName: "ENTRY"))
    var entry: String

    @Argument(help: ArgumentHelp(Speech.text(zh: "新的文件名，不带文件夹和 .md。", en: "Its new name, without folder and .md."), valueName: "NAME"))
    var name: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = Console(format: common.format, quiet: false)
        var session = BuildSession()
        let options = try common.buildOptions(output: nil)
        let previewed = session.preview(options)
        guard let portal = previewed.portal else { end(previewed.report, console) }
        do throws(Renaming.Failure) {
            let renaming = try Renaming(entry, to: name, in: portal, content: common.content)
            try renaming.carryOut()
            renaming.moveVersions(in: options.versionsFolder)
            tell(renaming)
        } catch {
            var report = BuildReport()
            report.diagnostics = [error.diagnostic(of: entry)]
            end(report, console)
        }
    }

    private func tell(_ renaming: Renaming) {
        guard common.format == .text else { return }
        for (from, to) in renaming.moves { print("\(from) → \(to)") }
        let files = renaming.edits.map(\.path).joined(separator: Speech.language == .chinese ? "、" : ", ")
        if !files.isEmpty { print(Speech.text(zh: "改了：\(files)。", en: "Changed: \(files).")) }
        if renaming.endsAddress {
            print(Speech.text(zh: "旧网址不再有用，也不留记录。", en: "The old address ends, and nothing keeps it."))
        }
        guard !renaming.left.isEmpty else { return }
        print(
            Speech.text(
                zh: "这些地方用别的说法指向它，请看看：", en: "These places name it otherwise; look at them:"))
        for place in renaming.left { print("  \(common.content)/\(place.path):\(place.line)") }
    }

    private func end(_ report: BuildReport, _ console: Console) -> Never {
        console.print(report, content: common.content, templates: nil)
        console.end(report, failed: true)
    }
}
