import ArgumentParser
import Authoring
import Building
import Content
import Diagnostics
import Foundation

struct PrivacyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy",
        abstract: Speech.text(zh: "管理不能出现在门户上的词，如学生的名字。", en: "Keep a list of words that must never appear, such as pupils' names."),
        discussion: Speech.text(
            zh: """
                词写进内容文件夹的 privacy.yml，里面只有算出来的数，没有词。以后每次生成和检
                查，发现其中一个词会公开，就报错，那一页不发布（发布过的，仍显示上次没有这个词
                的样子）。

                例子
                  lathe privacy add                  在终端里一行一个地输入，屏幕上不显示
                  lathe privacy add < 名单.txt       一行一个；用完把这个文件删掉
                  lathe privacy list                 有多少个
                """,
            en: """
                The words go into privacy.yml in the content folder, which holds numbers made of them, not the words. From then \
                on, whenever one of them would be published, build and check report an error, and the page is not published (one \
                that was before is shown as it was without the word).

                EXAMPLES
                  lathe privacy add                  type them, one a line, unseen
                  lathe privacy add < names.txt      one a line; delete the file afterwards
                  lathe privacy list                 how many there are
                """),
        subcommands: [Add.self, List.self])

    struct Folder: ParsableArguments {
        @Option(help: ArgumentHelp(Speech.text(zh: "放 Markdown 文件的文件夹。", en: "The folder with the Markdown files."), valueName: "DIR"))
        var content = "content"

        func list() -> PrivateWordsList {
            do throws(PrivateWordsList.Unreadable) { return try PrivateWordsList(content: content) } catch { fail([error.diagnostic]) }
        }

        func fail(_ problems: [Diagnostic]) -> Never {
            var report = BuildReport()
            report.diagnostics = problems
            let console = Console(format: .text, quiet: false)
            console.print(report, content: content, templates: nil)
            console.end(report, failed: true)
        }

        func validate() throws {
            guard CommonOptions.isFolder(content) else {
                throw ValidationError(CommonOptions.noContent(content))
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Speech.text(zh: "加词：一行一个，从标准输入读，或在终端里输入。", en: "Add words, one a line, from standard input or typed at the terminal.")
        )

        @OptionGroup var folder: Folder

        func run() throws {
            var list = folder.list()
            let isTyped = isatty(STDIN_FILENO) == 1
            if isTyped {
                let text = Speech.text(
                    zh: "一行一个词，输入时不显示；空行结束。", en: "One word a line; nothing is shown while you type. An empty line ends.")
                FileHandle.standardError.write(Data((text + "\n").utf8))
            }
            let hidden = isTyped ? HiddenInput() : nil
            while let line = readLine(), !(isTyped && line.isEmpty) { list.add(line) }
            hidden?.end()
            if list.added > 0 {
                let problems = list.write()
                guard problems.isEmpty else { folder.fail(problems) }
            }
            print(
                Speech.text(
                    zh: "加了 \(list.added) 个词，\(list.known) 个已经有了；一共 \(list.words.items.count) 个写法。",
                    en: "Added \(list.added), knew \(list.known) already; \(list.words.items.count) spellings are kept."))
            if !list.unusable.isEmpty {
                let numbers = list.unusable.prefix(20).map(String.init).joined(separator: ", ")
                print(
                    Speech.text(
                        zh: "太短或太长、没有加的行：\(numbers)。一个字、两个字母的词到处都有。",
                        en: "Too short or too long, and not added: lines \(numbers). One character or two letters stand everywhere."))
            }
            print(
                Speech.text(
                    zh: "现在运行 lathe check，看看哪里还有。privacy.yml 不要放到公开的地方：拿着它的人可以一个一个地试名字。",
                    en:
                        "Now run lathe check to see where they stand. Keep privacy.yml out of public places: whoever holds it can try out names."
                ))
            if !list.unusable.isEmpty { throw ExitCode(1) }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Speech.text(zh: "说有多少个词；词本身谁也读不出来。", en: "Say how many words there are; nobody can read the words themselves."))

        @OptionGroup var folder: Folder

        func run() throws {
            let count = folder.list().words.items.count
            print(Speech.text(zh: "privacy.yml 里有 \(count) 个写法。", en: "privacy.yml holds \(count) spellings."))
        }
    }
}

/// A terminal that doesn't show what is typed, until it is told to again.
private struct HiddenInput {
    private let before: termios

    init?() {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0 else { return nil }
    }

    func end() {
        var settings = before
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    }
}
