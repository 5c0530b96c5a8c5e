import ArgumentParser
import Building
import Diagnostics
import Dispatch
import Foundation
import Preview
import Synchronization

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: Speech.text(zh: "边写边看：在这台电脑上打开门户，保存就更新。", en: "Watch the portal while you write: it follows every save."),
        discussion: Speech.text(
            zh: """
                打开印出来的网址，就看到门户；每次保存，打开着的网页自己更新，停在原来的地方。
                草稿、审核中和未到日期的内容也显示，并且标明。写错了，网页上会说明在哪一行、怎
                样改；读不懂的，下面仍是上一次的样子。改好保存，说明就消失。网页上的「编辑」用
                表单改条目，保存就写进文件。site/ 不变。按 Ctrl+C 结束。

                例子
                  lathe serve
                  lathe serve --content lessons
                  lathe serve --port 9000
                  lathe serve --host 0.0.0.0       同一网络里的别人也看得到，草稿也在内

                退出状态
                  1  没有可用的端口
                  64 命令行写错了
                """,
            en: """
                Open the address that is printed to see the portal; with every save, open pages bring themselves up to date and \
                stay where they are. Drafts, entries under review and scheduled ones are shown, and marked. Of a mistake the page \
                says in which line it is and what to do, over the last version that worked where it can't be read; mend it and \
                save, and the message goes away. “Edit” on a page opens its entry as a form and saves to its file. site/ stays as it is. \
                Ctrl+C ends it.

                EXAMPLES
                  lathe serve
                  lathe serve --content lessons
                  lathe serve --port 9000
                  lathe serve --host 0.0.0.0       others in the network see it, drafts too

                EXIT STATUS
                  1  no port was free
                  64 the command line was wrong
                """))

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            Speech.text(zh: "端口；不写就从 8017 起找一个空着的。", en: "The port; if left out, the first free one from 8017 on."), valueName: "N"))
    var port: UInt16?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "在哪个地址上；127.0.0.1 只有这台电脑看得到。", en: "The address to serve at; 127.0.0.1 is for this machine alone."),
            valueName: "ADDRESS"))
    var host = "127.0.0.1"

    func validate() throws {
        if port == 0 { throw ValidationError(Speech.text(zh: "--port 要写 1 到 65535 的数。", en: "--port takes a number from 1 to 65535.")) }
    }

    func run() throws {
        let console = Console(format: common.format, quiet: false)
        // What is wrong with the command line was found before; the day and the folder of templates are asked for each time.
        var options = Preview.Options { [common] in
            var options = (try? common.buildOptions(output: nil)) ?? BuildOptions(content: common.content, now: .instant(Date()))
            // Photos that a build has made need not be made again.
            if BuildOptions.refusal(ofOutput: "site", content: options.content, templates: options.templates) == nil {
                options.site = "site"
            }
            return options
        }
        options.address = host
        if let port { options.ports = [port] }
        options.language = Speech.asked
        let told = Mutex<[Diagnostic]>([])
        let preview = Preview(options) { [common] news in
            told.withLock { console.print(news, content: common.content, templates: common.templateFolder, told: &$0) }
        }
        let (isOpen, ports) = (options.isOpen, options.ports)
        Task {
            guard let place = await preview.start() else {
                console.say(
                    Speech.text(
                        zh: "没有可用的端口（试过 \(ports[0])）。用 --port 另选一个，或检查 --host 的地址。",
                        en: "No port is free (\(ports[0]) was tried). Choose another one with --port, or look at the address of --host."))
                Foundation.exit(1)
            }
            console.print(place, isOpen: isOpen)
        }
        dispatchMain()
    }
}

extension Console {
    /// Messages that were told after an earlier change are not told again.
    func print(_ news: Preview.News, content: String, templates: String?, told: inout [Diagnostic]) {
        var report = news.report
        let language = Self.language(of: report)
        if !told.isEmpty {
            func key(_ diagnostic: Diagnostic) -> String {
                "\(diagnostic.name) \(diagnostic.place.path) \(diagnostic.place.line) \(diagnostic.message.en)"
            }
            let before = Set(told.map(key))
            report.diagnostics.removeAll { before.contains(key($0)) }
        }
        if !report.diagnostics.isEmpty { print(report, content: content, templates: templates) }
        told = news.report.diagnostics
        let milliseconds = Int(news.took / .milliseconds(1))
        say(
            language == .chinese
                ? "读好了（\(milliseconds) 毫秒）：\(news.report.errors) 个错误，\(news.report.warnings) 个警告。"
                : "Read in \(milliseconds) ms: \(news.report.errors) errors, \(news.report.warnings) warnings.")
    }

    func print(_ place: Preview.Place, isOpen: Bool) {
        if isOpen {
            say(
                Speech.text(
                    zh: "注意：同一网络里的任何人都能看到这个预览，包括草稿。", en: "Careful: anybody in the same network can see this preview, drafts and all."))
        }
        var lines = [Speech.text(zh: "门户在 \(place.home)", en: "The portal is at \(place.home)")]
        if !place.fromElsewhere.isEmpty {
            let all = place.fromElsewhere.joined(separator: Speech.text(zh: "、", en: ", "))
            lines.append(Speech.text(zh: "同一网络里别的电脑和手机打开：\(all)", en: "From other machines and phones in the network: \(all)"))
        }
        if let page = place.lastEdited { lines.append(Speech.text(zh: "最近改过的一页：\(page)", en: "The page edited last: \(page)")) }
        lines.append(Speech.text(zh: "按 Ctrl+C 结束。", en: "Ctrl+C ends it."))
        Swift.print(lines.joined(separator: "\n"))
        fflush(nil)
    }
}
