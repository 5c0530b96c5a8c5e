import ArgumentParser

@main
struct Lathe: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lathe",
        abstract: "Turns a school library's Markdown into its makerspace portal. 把学校图书馆的 Markdown 变成创客空间门户。",
        discussion: """
            Put Markdown files into content/, one folder for each kind of entry (tutorials, projects, equipment, \
            spaces, services …), and run:

              lathe build              make the portal in site/
              lathe check              read and link everything, write nothing
              lathe report DIR         write the staff's report
              lathe labels             make QR codes for machines, rooms and shelves

            Then open site/index.html, or copy site/ to any web server or stick.

            `lathe help COMMAND` tells more of a command. Messages come in Chinese or English: set LATHE_LANG=zh \
            or LATHE_LANG=en, else the system's language decides, else the portal's.
            """,
        version: "lathe 0.1.0",
        subcommands: [BuildCommand.self, CheckCommand.self, ReportCommand.self, LabelsCommand.self])
}
