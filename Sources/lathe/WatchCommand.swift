import ArgumentParser
import Building
import Content
import Dispatch
import Foundation
import Preview

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: Speech.text(
            zh: "看着共享文件夹：老师保存，网站就更新，谁也不用碰终端。", en: "Publish a shared folder whenever somebody saves into it; nobody needs a terminal."),
        discussion: Speech.text(
            zh: """
                老师把文件存进共享文件夹（Samba、同步盘），Lathe 等文件不再变化，生成门户；日
                期到了的内容当天自己出现或撤下。写错了什么、怎样改，写在共享文件夹最外层的
                「检查结果.html」里，双击就能看；那一页不在网站上，也不会读成内容。共享断开了
                就等它回来，网站保持原样。正在复制的文件、锁文件、临时文件都不管；同步留下的副
                本不发布，会说明怎样处理。每生成一次，在标准错误上写一行。写文章的人的错误不会
                让它停下。收到 SIGTERM 或 Ctrl+C，做完手上的就结束；收到 SIGHUP，马上生成一
                次。

                例子
                  lathe watch --content /srv/share/maker --output /var/www/maker
                  lathe watch --content /mnt/nas --output /var/www/maker --poll 30
                  lathe watch --content /srv/share/maker --output /var/www/maker --once
                                                   只生成一次，写好检查结果就结束：给定时器用

                退出状态
                  0  收到信号后结束；--once：发布了，不论写文章的人有没有写错
                  1  --once：没有发布，原因在标准错误上
                  64 命令行写错了
                """,
            en: """
                Teachers save into a shared folder (Samba, a sync client); Lathe waits until the files rest and builds the portal, and \
                what a date brings or ends appears or goes on its day. What is wrong, and how to mend it, is written into \
                check-results.html at the top of the share, for a double click; that page is not on the site and never read as content. \
                While the share is away, the site stays as it is. Files that are still being copied, locks and temporary files are \
                left alone; copies that a sync client leaves are not published, and a message says what to do with them. \
                One line for each build goes to standard error. No mistake in a text ends it. SIGTERM or Ctrl+C ends it after the \
                build that is running; SIGHUP builds at once.

                EXAMPLES
                  lathe watch --content /srv/share/maker --output /var/www/maker
                  lathe watch --content /mnt/nas --output /var/www/maker --poll 30
                  lathe watch --content /srv/share/maker --output /var/www/maker --once
                                                   build once and end: for a timer

                EXIT STATUS
                  0  it was ended by a signal; with --once: it was published, mistakes or not
                  1  with --once: it was not published; standard error says why
                  64 the command line was wrong
                """))

    @Option(
        help: ArgumentHelp(Speech.text(zh: "共享文件夹，里面是 Markdown 文件。", en: "The shared folder with the Markdown files."), valueName: "DIR"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "模板文件夹。（默认：templates，有这个文件夹的话）", en: "A folder of templates. (default: templates, where there is such a folder)"),
            valueName: "DIR"))
    var templates: String?

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "门户的网址，代替 portal.yml 里的。", en: "The portal's public address, in place of the one in portal.yml."), valueName: "URL"))
    var url: String?

    @OptionGroup var site: SiteOptions

    @OptionGroup var earlier: KeepOption

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "检查结果写到哪个文件。（默认：共享文件夹里的 检查结果.html，英文门户是 check-results.html）",
                en: "The file for the results. (default: check-results.html in the shared folder; a Chinese name for a Chinese portal)"),
            valueName: "FILE"))
    var results: String?

    @Flag(help: ArgumentHelp(Speech.text(zh: "不写检查结果。", en: "Write no results.")))
    var noResults = false

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "文件几秒钟没有变化才算写完。", en: "For how many seconds a file has to stay the same until it counts as whole."),
            valueName: "SECONDS"))
    var rest = 3.0

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "每隔几秒把文件夹看一遍；系统不通知变化的网络共享靠它。",
                en: "Every how many seconds to look through the folder; network shares tell of no change, so that this finds them."),
            valueName: "SECONDS"))
    var poll = 5.0

    @Flag(help: ArgumentHelp(Speech.text(zh: "只生成一次就结束。", en: "Build once and end.")))
    var once = false

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "按哪一天生成，如 2027-01-15；不写就是今天。", en: "The day to build for, such as 2027-01-15; today if left out."), valueName: "DATE"))
    var now: String?

    @Option(help: ArgumentHelp(Speech.text(zh: "用几个核；不写就用全部。", en: "How many workers; all cores if left out."), valueName: "N"))
    var jobs: Int?

    func validate() throws {
        try CommonOptions.validate(url: url, now: now, jobs: jobs)
        for (name, seconds) in [("--rest", rest), ("--poll", poll)] where !(0.1...3600).contains(seconds) {
            throw ValidationError(Speech.text(zh: "\(name) 要写 0.1 到 3600 的数。", en: "\(name) takes a number from 0.1 to 3600."))
        }
        guard let results else { return }
        if noResults {
            throw ValidationError(Speech.text(zh: "--results 和 --no-results 只能写一个。", en: "--results and --no-results exclude each other."))
        }
        if BuildOptions.lies(results, in: site.folder) {
            throw ValidationError(
                Speech.text(zh: "--results 不能写到网站的文件夹里：读者会看到它。", en: "--results can't be in the folder of the site: readers would see it."))
        }
        if BuildOptions.lies(results, in: content), !ResultsName.all.contains(URL(filePath: results).lastPathComponent) {
            throw ValidationError(
                Speech.text(
                    zh: "共享文件夹里的检查结果要叫「\(ResultsName.chinese)」或「\(ResultsName.english)」，不然会读成内容。",
                    en:
                        "Within the shared folder the results are called \(ResultsName.english), or so in Chinese, else they would be read as content."
                ))
        }
    }

    func run() throws {
        let console = Console(format: .text, quiet: false)
        var options = Watch.Options { [self] in buildOptions() }
        options.results = noResults ? nil : results.map { .file($0) } ?? .share
        options.rest = rest
        options.poll = poll
        let watch = Watch(options) { [content] in console.print($0, content: content) }
        if once {
            let report = watch.once()?.report
            console.end(report ?? BuildReport(), failed: report?.isStopped ?? true)
        }
        // Held back from all threads, so that this one alone takes them, in its own time.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        watch.start { Foundation.exit(0) }
        while true {
            var number: Int32 = 0
            guard sigwait(&signals, &number) == 0 else { continue }
            if number == SIGHUP { watch.buildNow() } else { watch.stop() }
        }
    }

    private func buildOptions() -> BuildOptions {
        var options = BuildOptions(
            content: content, templates: CommonOptions.templateFolder(templates), url: url,
            now: now.flatMap { Day($0) }.map { .day($0) } ?? .instant(Date()), jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        site.apply(to: &options, publishes: true)
        earlier.apply(to: &options)
        return options
    }
}
