import ArgumentParser
import Foundation

@main
struct Lathe: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lathe",
        abstract: Speech.text(zh: "把学校图书馆的 Markdown 变成创客空间门户。", en: "Turns a school library's Markdown into its makerspace portal."),
        discussion: Speech.text(
            zh: """
                把 Markdown 文件放进 content/，每一种内容一个文件夹（tutorials 教程、projects
                项目、equipment 设备、spaces 空间、services 服务……），然后运行：

                  lathe init DIR           建一个小而完整的门户，从它开始改
                  lathe new                新建一个条目，字段和说明都写好
                  lathe build              在 site/ 里生成门户
                  lathe check              读取并链接全部内容，什么也不写
                  lathe serve              边写边看，保存就更新
                  lathe watch              看着共享文件夹，老师保存就发布
                  lathe rename ID NAME     换文件名和网址，链接跟着改
                  lathe withdraw ID        撤下一个条目或一位成员，马上发布
                  lathe rollback           网站出了错，退回以前的样子
                  lathe privacy add        加上不能公开的词，如学生的名字
                  lathe report DIR         写馆员报告
                  lathe labels             生成设备、空间、架子的二维码标签
                  lathe schema             让编辑器补全和检查字段
                  lathe export search      把内容交给搜索服务器
                  lathe index              几台机器一起做索引

                再打开 site/index.html，或把 site/ 复制到任何网页服务器或 U 盘。

                `lathe help 命令` 说明一个命令。消息用中文或英文：设 LATHE_LANG=zh 或
                LATHE_LANG=en，不设就看系统的语言，再看门户的语言。
                """,
            en: """
                Put Markdown files into content/, one folder for each kind of entry (tutorials, projects, equipment, \
                spaces, services …), and run:

                  lathe init DIR           begin a portal: small, whole, yours to change
                  lathe new                begin an entry, with its fields and their help
                  lathe build              make the portal in site/
                  lathe check              read and link everything, write nothing
                  lathe serve              watch the portal while you write
                  lathe watch              publish a shared folder whenever somebody saves
                  lathe rename ID NAME     another file name and address; links go along
                  lathe withdraw ID        take an entry or a person off the portal at once
                  lathe rollback           put back the site as it stood before
                  lathe privacy add        add words that must never appear, as pupils' names
                  lathe report DIR         write the staff's report
                  lathe labels             make QR codes for machines, rooms and shelves
                  lathe schema             let editors complete and check fields
                  lathe export search      hand the content to a search server
                  lathe index              make the index on several machines

                Then open site/index.html, or copy site/ to any web server or stick.

                `lathe help COMMAND` tells more of a command. Messages come in Chinese or English: set LATHE_LANG=zh \
                or LATHE_LANG=en, else the system's language decides, else the portal's.
                """),
        version: "lathe 0.1.0",
        subcommands: [
            InitCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self, ServeCommand.self, WatchCommand.self,
            RenameCommand.self, WithdrawCommand.self, RollbackCommand.self, PrivacyCommand.self, ReportCommand.self,
            LabelsCommand.self, SchemaCommand.self, ExportCommand.self,
            IndexCommand.self,
        ])

    static func main() {
        var running: ParsableCommand.Type = Lathe.self
        do {
            var command = try parseAsRoot()
            running = type(of: command)
            try command.run()
        } catch {
            end(error, of: running)
        }
    }

    /// Help goes to standard output, mistakes to standard error, in the language that was asked for.
    private static func end(_ error: any Error, of command: ParsableCommand.Type) -> Never {
        let arguments = CommandLine.arguments.dropFirst()
        let wrongHelp = Misspelling.ofHelp(arguments)
        let code = wrongHelp == nil ? exitCode(for: error) : .validationFailure
        let message = (error as? ValidationError).map { refusal($0, by: command) } ?? fullMessage(for: error)
        let english = wrongHelp ?? (code.isSuccess ? message : Misspelling.told(message, arguments))
        let text = Speech.language == .chinese ? ParserWords.inChinese(english) : english
        if !text.isEmpty {
            let output = code.isSuccess ? FileHandle.standardOutput : FileHandle.standardError
            try? output.write(contentsOf: Data((text + "\n").utf8))
        }
        Foundation.exit(code.rawValue)
    }

    /// A command that finds out only as it runs that it can't be used so points to its own help, where the library would point to ours.
    private static func refusal(_ error: ValidationError, by command: ParsableCommand.Type) -> String {
        let usage = usageString(for: command)
        let names = usage.split(separator: " ").prefix { !$0.hasPrefix("<") && !$0.hasPrefix("[") }
        return "Error: \(error.message)\nUsage: \(usage)\n  See '\(names.joined(separator: " ")) --help' for more information."
    }
}
