import ArgumentParser
import Authoring
import Building
import Content
import Diagnostics
import Foundation
import Publishing

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: Speech.text(zh: "撤下一个条目，或其中一位成员，马上发布。", en: "Take an entry, or one member of its team, off the portal at once."),
        discussion: Speech.text(
            zh: """
                在条目的页首写上「status: withdrawn」（写了名字的，在这位成员下面写
                「consent: false」），别的一个字也不动；删掉只有它用的照片（先问一声）；然后马
                上生成门户，别的条目有错误也不耽误。旧地址留一页，只说这里曾经有一页。

                例子
                  lathe withdraw projects/smart-lamp
                  lathe withdraw projects/smart-lamp 小明        只撤下一位成员
                  lathe withdraw projects/smart-lamp --yes       不问，直接删照片
                  lathe withdraw projects/smart-lamp --keep-photos

                够不着的地方：Git 的历史、拷走的 U 盘、印出来的纸、别人存下的网页，要自己去处
                理。

                退出状态
                  0  撤下了，也发布了
                  1  没有做成，没有发布，或名字在别处还写着
                """,
            en: """
                Writes status: withdrawn into the head of the entry (with a name, consent: false below that member) and touches \
                nothing else; deletes the photos that only this entry uses (it asks first); then builds the portal at once, \
                whatever mistakes other entries have. At the old address a page stays that says no more than that there was one.

                EXAMPLES
                  lathe withdraw projects/smart-lamp
                  lathe withdraw projects/smart-lamp Sam         one member only
                  lathe withdraw projects/smart-lamp --yes       delete photos without asking
                  lathe withdraw projects/smart-lamp --keep-photos

                What it can't reach: Git's history, sticks, prints, pages that others have kept. Those are for you.

                EXIT STATUS
                  0  it is withdrawn, and the portal is published
                  1  it is not, the portal is not, or the name still stands somewhere
                """))

    @Argument(
        help: ArgumentHelp(
            Speech.text(zh: "哪个条目：projects/lamp，或它的文件、网页地址、标题。", en: "The entry: projects/lamp, or its file, address or title."),
            valueName: "ID"))
    var entry: String

    @Argument(help: ArgumentHelp(Speech.text(zh: "只撤下这位成员：真名或网站上的称呼。", en: "This member only, by either name."), valueName: "PERSON"))
    var person: String?

    @OptionGroup var common: CommonOptions

    @OptionGroup var site: SiteOptions

    @Flag(help: ArgumentHelp(Speech.text(zh: "不问，直接删照片。", en: "Delete the photos without asking.")))
    var yes = false

    @Flag(help: ArgumentHelp(Speech.text(zh: "照片留着，只是不再发布。", en: "Keep the photos; they are only published no more.")))
    var keepPhotos = false

    func run() throws {
        let console = Console(format: common.format, quiet: false)
        let language = self.language
        var problems: [Diagnostic] = []
        var withdrawal: Withdrawal?
        do throws(WithdrawalFailure) {
            let found = try Withdrawal(of: entry, person, content: common.content)
            withdrawal = found
            problems = found.write()
        } catch {
            problems = [error.diagnostic]
        }
        guard let withdrawal, problems.isEmpty else { fail(problems, console) }
        let files = withdrawal.edits.map(\.path)
        if withdrawal.isRepeated {
            say(language, zh: "早就写好了：\(files.joined(separator: "、"))。", en: "It says so already: \(files.joined(separator: ", ")).")
        } else {
            say(language, zh: "改好了：\(files.joined(separator: "、"))。", en: "Changed: \(files.joined(separator: ", ")).")
        }
        let deletes = !withdrawal.photos.isEmpty && !keepPhotos && mayDelete(withdrawal.photos, language)
        if deletes { problems = withdrawal.deletePhotos() }

        var options = try common.buildOptions(output: nil)
        site.apply(to: &options, publishes: true)
        // What the editor has kept of these files says what they said before.
        if let versions = options.versionsFolder { for file in files { EntryVersions(versions, of: file).forget() } }
        guard options.hasPublishedBefore else { return try tellUnpublished(language) }
        // Nobody's mistake may keep on the site what is to be gone.
        options.strict = false
        var report = built(options, console, language)
        // What else there is to mend is no affair of the withdrawal.
        let edited = Set(files)
        report.diagnostics = problems + report.diagnostics.filter { $0.severity == .error || edited.contains($0.place.path) }
        if deletes { report.diagnostics.removeAll { $0.is(ContentDiagnostics.photoNotFound) } }
        console.print(report, content: common.content, templates: common.templateFolder)
        let isPublished = report.site.publishing != nil && !report.isStopped
        let remaining = isPublished ? RemainingNames(withdrawal.names).files(in: site.folder) : []
        tell(withdrawal, deleted: deletes ? withdrawal.photos : [], isPublished, remaining, language)
        console.end(report, failed: !isPublished || !problems.isEmpty || !remaining.isEmpty || !withdrawal.unnamed.isEmpty)
    }

    /// What is to be gone has to go at once: a build that is writing just now, of `lathe watch`, say, is waited for.
    private func built(_ options: BuildOptions, _ console: Console, _ language: Words.Language) -> BuildReport {
        let start = ContinuousClock.now
        var isTold = false
        while true {
            let report = Build(options, progress: console.progress()).run()
            console.finishProgress()
            guard report.isStopped, report.diagnostics.contains(where: { $0.is(PublishingDiagnostics.outputLocked) }),
                ContinuousClock.now - start < .seconds(Self.longestWait)
            else { return report }
            if !isTold {
                say(
                    language, zh: "另一次构建正在写入网站，等它写完……", en: "Another build is writing the site; waiting for it …")
            }
            isTold = true
            Thread.sleep(forTimeInterval: 0.5)
        }
    }

    private static let longestWait = 30

    /// A new site beside the old one would take nothing off that.
    private func tellUnpublished(_ language: Words.Language) throws {
        if BuildOptions.isPortal(site.folder) {
            say(
                language,
                zh: """
                    什么也没有撤下：\(site.folder) 里有一个门户，但它的记录不见了。记录在别处，就加上 --state 再运行一次；被删掉了，\
                    就马上用同样的选项运行一次 lathe build --take-over，它会把这一页撤下。
                    """,
                en: """
                    Nothing was taken off: there is a portal in \(site.folder), but the records of it are missing. If they are elsewhere, run \
                    this again with --state; if they were deleted, run lathe build --take-over at once, with the same options, which takes \
                    the page off.
                    """)
            throw ExitCode.failure
        }
        say(
            language,
            zh: """
                \(site.folder) 从来没有发布过，所以什么也没有撤下。门户在别的地方，就用 lathe build 时的 --output 和 --state 再运行一次；\
                由 lathe watch 或定时任务发布的，等它下一次发布，或马上让它发布。
                """,
            en: """
                Nothing was ever published in \(site.folder), so nothing was taken off. If the portal is elsewhere, run this again with the \
                --output and --state of lathe build; where lathe watch or a timer publishes it, that does it next, or start it now.
                """)
        throw ExitCode.failure
    }

    private func mayDelete(_ photos: [String], _ language: Words.Language) -> Bool {
        if yes { return true }
        let names = photos.map { "  \(common.content)/\($0)" }.joined(separator: "\n")
        guard Questions.canAsk else {
            say(language, zh: "这些照片没有删（加上 --yes 就删）：\n\(names)", en: "These photos were not deleted (--yes deletes them):\n\(names)")
            return false
        }
        say(language, zh: "只有这里用到的照片：\n\(names)", en: "Photos that are used only here:\n\(names)")
        let answer = Questions.ask(
            zh: "从电脑上删掉它们吗？删了就没有了。（写 y 删，回车不删）", en: "Delete them from the disk for good? (y, or Enter to keep them)")
        return answer.map { ["y", "yes", "是", "删"].contains($0.lowercased()) } ?? false
    }

    private func tell(_ withdrawal: Withdrawal, deleted: [String], _ isPublished: Bool, _ remaining: [String], _ language: Words.Language) {
        if !deleted.isEmpty { say(language, zh: "删掉了 \(deleted.count) 个文件。", en: "Files deleted: \(deleted.count).") }
        if !withdrawal.others.isEmpty {
            let names = withdrawal.others.joined(separator: ", ")
            say(
                language, zh: "这一页还有 \(names)：拍到了这个人的，也要换掉或删掉。",
                en: "The page still shows \(names): where they show that person, replace or delete them, too.")
        }
        if !withdrawal.unnamed.isEmpty {
            let names = withdrawal.unnamed.joined(separator: ", ")
            say(
                language, zh: "在 \(names) 的团队里没有找到这个名字：打开看看，这个人在那里叫什么，再用那个名字运行一次。",
                en: "The team in \(names) has nobody of that name: look what the person is called there, and run this again with that name."
            )
        }
        if !withdrawal.shared.isEmpty {
            let names = withdrawal.shared.joined(separator: ", ")
            say(language, zh: "别的条目也用到、没有删的照片：\(names)", en: "Photos that other entries use, too, and which stay: \(names)")
        }
        tellSite(withdrawal, isPublished, remaining, language)
        say(
            language, zh: "Lathe 够不着的：照片、影片和 PDF 里的名字、Git 的历史、拷走的 U 盘和备份、印出来的纸、读者存下的网页、搜索引擎的快照。",
            en:
                "Out of Lathe's reach: names within photos, films and PDF files, Git's history, sticks and backups, prints, pages that readers have kept, search engines' copies."
        )
    }

    private func tellSite(_ withdrawal: Withdrawal, _ isPublished: Bool, _ remaining: [String], _ language: Words.Language) {
        let pages = withdrawal.pages.joined(separator: ", ")
        if isPublished {
            if !remaining.isEmpty {
                tellRemaining(withdrawal, remaining, language)
            } else if let person, withdrawal.isWhole {
                say(
                    language, zh: "「\(person)」是最后一位同意公开的成员，整个条目都从 \(site.folder) 撤下了：\(pages)。",
                    en: "“\(person)” was the last member who agreed, so the whole entry is withdrawn from \(site.folder): \(pages).")
            } else if let person {
                say(language, zh: "\(site.folder) 里不再有「\(person)」：\(pages)。", en: "“\(person)” is no longer on \(site.folder): \(pages).")
            } else {
                say(language, zh: "已经从 \(site.folder) 撤下：\(pages)。", en: "Withdrawn from \(site.folder): \(pages).")
            }
            say(language, zh: "网站在别的机器上，就马上再复制一次。", en: "If the site is served from elsewhere, copy it there now.")
        } else if !withdrawal.pages.contains(where: { FileManager.default.fileExists(atPath: site.folder + "/" + $0) }) {
            say(
                language, zh: "网页撤下了：\(pages)。可是门户没有生成，列表和搜索里还提到它：先改正标着「错误」的地方，再运行 lathe build。",
                en:
                    "Taken off the site: \(pages). But the portal was not built, and lists and the search still tell of it: mend what is marked as an error and run lathe build."
            )
        } else {
            say(
                language, zh: "门户没有生成，网站上还有：\(pages)。先改正标着「错误」的地方再运行 lathe build；等不及，就先从服务器上删掉这些网页。",
                en:
                    "The portal was not built, and these pages are still on the site: \(pages). Mend what is marked as an error and run lathe build; if that can't wait, delete the pages on the server first."
            )
        }
    }

    /// Where a name still stands that is to be taken out by hand.
    private func tellRemaining(_ withdrawal: Withdrawal, _ remaining: [String], _ language: Words.Language) {
        let names = withdrawal.names.joined(separator: "、")
        let mentions = withdrawal.mentions().map { "\(common.content)/\($0.path):\($0.line)" }
        let places = mentions.isEmpty ? remaining.map { "\(site.folder)/\($0)" } : mentions
        let some = (places.prefix(20).map { "  " + $0 } + (places.count > 20 ? ["  …"] : [])).joined(separator: "\n")
        say(
            language,
            zh: """
                还没有撤干净：「\(names)」还在网站的 \(remaining.count) 个文件里，因为标题、正文或别的条目写着这个名字，Lathe 不替人改文章。\
                在下面这些地方删掉它，再运行一次这个命令；如果是另一个同名的人，就不用管。
                \(some)
                """,
            en: """
                Not all of it is gone: \(withdrawal.names.joined(separator: ", ")) still stands in \(remaining.count) files of the site, \
                since a title, a text or another entry says so, and Lathe doesn't rewrite texts. Take the name out at these places, \
                and run this again; where it is somebody else of that name, leave it.
                \(some)
                """)
    }

    private func say(_ language: Words.Language, zh: String, en: String) {
        if common.format == .text { Swift.print(Words(zh: zh, en: en)[language]) }
    }

    /// That which was asked for, else the portal's.
    private var language: Words.Language {
        if let asked = Speech.asked { return asked }
        let (settings, _) = PortalSettings.read(from: ContentFolder.discover(common.content))
        return settings.languages.first.map(LanguageTag.isChinese) ?? true ? .chinese : .english
    }

    private func fail(_ problems: [Diagnostic], _ console: Console) -> Never {
        var report = BuildReport()
        report.diagnostics = problems
        console.print(report, content: common.content, templates: nil)
        console.end(report, failed: true)
    }
}
