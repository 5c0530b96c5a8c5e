import ArgumentParser
import Building
import Diagnostics
import Foundation
import Publishing
import Routes

struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: Speech.text(zh: "网站出了错：退回以前的样子。", en: "Put back the site as it stood before."),
        discussion: Speech.text(
            zh: """
                「lathe build --keep 5」每次更新都留着以前的网站，最多五个；这个命令把其中一个
                放回去，一个文件一个文件地换，读者不会遇到坏的链接。现在的网站也留着，所以退错
                了还能再退回来。内容文件夹不动：先停掉定时器或 lathe watch，改好内容或模板，再
                生成，不然下一次更新又是新的。

                撤下过条目、成员或照片，或加过不能公开的词，以前的网站就全部删掉，退不回去：里
                面还有不该再出现的东西。从内容文件夹里直接删掉的页面会跟着回来，所以会列出来先
                问一声。

                例子
                  lathe rollback                 退回上一次更新以前
                  lathe rollback 3               退回列表里的第 3 个
                  lathe rollback --list          看看留着哪些

                退出状态
                  0  退回去了，或列出来了
                  1  没有退，网站还是原样
                  64 命令行写错了
                """,
            en: """
                With “lathe build --keep 5” every update keeps the site that stood before, five at most; this puts one of them back, \
                file by file, so that readers never meet a broken link. The site that stands now is kept, too, so that a rollback can be \
                taken back. The content folder isn't touched: stop the timer or lathe watch, mend the content or the templates, and \
                build again; else the next update brings the new site back.

                Where an entry, a person or a photo was withdrawn, or a private word was added, all earlier sites are deleted, for what must \
                not be seen still stands in them. Pages that were deleted from the content folder come back; they are listed, and you are \
                asked first.

                EXAMPLES
                  lathe rollback                 as it was before the last update
                  lathe rollback 3               number 3 of the list
                  lathe rollback --list          see which are kept

                EXIT STATUS
                  0  it is put back, or listed
                  1  it is not; the site is what it was
                  64 the command line was wrong
                """))

    @Argument(
        help: ArgumentHelp(
            Speech.text(zh: "列表里的第几个；1 是最近的。", en: "Which of the list; 1 is the latest."), valueName: "NUMBER"))
    var number = 1

    @Flag(help: ArgumentHelp(Speech.text(zh: "只列出留着的网站。", en: "Only list those that are kept.")))
    var list = false

    @Flag(help: ArgumentHelp(Speech.text(zh: "有页面跟着回来也不问。", en: "Don't ask though pages come back.")))
    var yes = false

    @Option(help: ArgumentHelp(Speech.text(zh: "门户在哪个文件夹。", en: "The portal's folder."), valueName: "DIR"))
    var output = "site"

    @OptionGroup var records: StateOption

    func validate() throws {
        guard number > 0 else { throw ValidationError(Speech.text(zh: "第几个从 1 数起。", en: "The list is counted from 1.")) }
    }

    func run() throws {
        let rollback = Rollback(output: output, state: records.state, last: (Addresses.searchEntries + [Addresses.worker]).map(\.text))
        let sites = rollback.sites
        if list { return tell(sites) }
        do throws(PublishingError) {
            let outlook = try rollback.outlook(number - 1)
            guard mayComeBack(outlook.comingBack) else { Foundation.exit(1) }
            _ = try rollback.putBack(number - 1)
            tell(outlook, until: sites[number - 1].until)
        } catch {
            var report = BuildReport()
            report.diagnostics = error.diagnostics
            let console = Console(format: .text, quiet: false)
            console.print(report, content: "content", templates: nil)
            console.end(report, failed: true)
        }
    }

    private func tell(_ sites: [Rollback.Site]) {
        for (index, site) in sites.enumerated() {
            say(
                zh: "\(index + 1)  到 \(site.until) 为止，\(site.pages) 个网页",
                en: "\(index + 1)  as it stood until \(site.until), \(site.pages) pages")
        }
        if sites.isEmpty { say(zh: "没有留着以前的网站：更新时要写 --keep。", en: "No earlier sites are kept: that takes build --keep.") }
    }

    /// Whoever took a page off may have had a reason that nobody wrote down.
    private func mayComeBack(_ pages: [String]) -> Bool {
        guard !pages.isEmpty, !yes else { return true }
        let some = (pages.prefix(20).map { "  " + $0 } + (pages.count > 20 ? ["  …"] : [])).joined(separator: "\n")
        say(zh: "这些网页和文件后来删掉了，退回去就又会出现：\n\(some)", en: "These pages and files have been deleted since and would come back:\n\(some)")
        guard Questions.canAsk else {
            say(zh: "没有退。它们可以再出现，就加上 --yes。", en: "Nothing was put back. If they may be seen again, add --yes.")
            return false
        }
        let answer = Questions.ask(zh: "可以再出现吗？（写 y 退回去，回车不退）", en: "May they be seen again? (y, or Enter to leave the site)")
        return answer.map { ["y", "yes", "是", "可以"].contains($0.lowercased()) } ?? false
    }

    private func tell(_ outlook: Rollback.Outlook, until: String) {
        say(
            zh: "网站退回了 \(until) 以前的样子：换了 \(outlook.changing) 个网页，恢复 \(outlook.comingBack.count) 个网页和文件，去掉 \(outlook.going.count) 个网页。",
            en:
                "The site is as it stood until \(until): \(outlook.changing) pages changed, \(outlook.comingBack.count) pages and files came back, \(outlook.going.count) pages went."
        )
        say(
            zh: "下一次更新又会按内容文件夹生成：先停掉定时器或 lathe watch，改好再开。退错了，再运行一次 lathe rollback。",
            en:
                "The next update builds the content folder again: stop the timer or lathe watch until it is mended. To take this back, run lathe rollback again."
        )
    }

    private func say(zh: String, en: String) { Swift.print(Speech.text(zh: zh, en: en)) }
}
