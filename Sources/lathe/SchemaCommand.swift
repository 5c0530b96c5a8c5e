import ArgumentParser
import Authoring
import Building
import Diagnostics
import Foundation

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: Speech.text(
            zh: "写出 JSON Schema，编辑器用它补全和检查字段。", en: "Write JSON Schemas, by which editors complete and check fields."),
        discussion: Speech.text(
            zh: """
                每一种条目一个文件（tutorial.json、project.json……），还有 portal.json（门户设
                置）。字段、可选的值、现有条目的名字都在里面；内容变了就再运行一次。

                例子
                  lathe schema                      写进 schema/
                  lathe schema .vscode/lathe

                portal.yml 的第一行写上，编辑器（VS Code 的 YAML 扩展等）就会一边写一边补全、
                检查：
                  # yaml-language-server: $schema=../schema/portal.json
                Markdown 的页首，这个扩展不看：别的文件给会检查页首的编辑器和程序用。

                退出状态
                  0  写好了
                  1  没有写
                """,
            en: """
                One file for each kind of entry (tutorial.json, project.json …), and portal.json for the portal's settings, \
                with the fields, the values to choose from and the names of the entries there are; run it again when those change.

                EXAMPLES
                  lathe schema                      into schema/
                  lathe schema .vscode/lathe

                With this as the first line of portal.yml, editors complete and check while you type (VS Code's YAML \
                extension and others):
                  # yaml-language-server: $schema=../schema/portal.json
                That extension doesn't look at the front matter of Markdown; the other files are for editors and programs \
                that do.

                EXIT STATUS
                  0  the schemas were written
                  1  they were not
                """))

    @Argument(help: ArgumentHelp(Speech.text(zh: "写进哪个文件夹。", en: "The folder for the schemas."), valueName: "DIR"))
    var output = "schema"

    @Option(help: ArgumentHelp(Speech.text(zh: "放 Markdown 文件的文件夹。", en: "The folder with the Markdown files."), valueName: "DIR"))
    var content = "content"

    func validate() throws {
        guard CommonOptions.isFolder(content) else { throw ValidationError(CommonOptions.noContent(content)) }
    }

    func run() throws {
        let portal = KnownPortal(content)
        let files = FrontMatterSchema(portal.types, language: portal.language, names: portal.names).files()
        if let problem = SchemaFolder(output).write(files) {
            Console(format: .text, quiet: false).stop(for: problem, content: "")
        }
        Swift.print(
            Words(
                zh: "写好了 \(files.count) 个 JSON Schema：\(output)/", en: "Wrote \(files.count) JSON Schemas: \(output)/")[Speech.language])
    }
}
