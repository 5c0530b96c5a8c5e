import ArgumentParser
import Building
import Foundation

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the portal: content/ → site/. 生成门户。",
        discussion: """
            Reads every Markdown file under the content folder, links them, and publishes the portal file by file, \
            so that readers never meet a half-written site. Files that Lathe did not write are never touched; which those \
            are, and what the next build has to know, is recorded beside the portal (site.lathe/) or in --state DIR. \
            The portal needs a folder of its own: one of the system's, a home, the current one, those of content and \
            templates, and what lies around them, are refused. \
            An entry with a mistake is left out with a message, its earlier page stays, everything else is published.

            EXAMPLES
              lathe build
              lathe build --content lessons --output /var/www/maker
              lathe build --output /mnt/share/maker --state /var/lib/maker
              lathe build --drafts --output preview      show drafts and scheduled entries, too
              lathe build --now 2027-01-15               as it will be on that day
              lathe build --format json > problems.json  what was found, for programs

            EXIT STATUS
              0  the portal was published without errors (there may be warnings)
              1  there were errors; what could be published was, unless the message says that nothing was written
              64 the command line was wrong
            """)

    @OptionGroup var common: CommonOptions

    @OptionGroup var site: SiteOptions

    @Flag(help: "Print nothing but errors and warnings.")
    var quiet = false

    func run() throws {
        let console = Console(format: common.format, quiet: quiet)
        let started = ContinuousClock.now
        var options = try common.buildOptions(output: nil)
        site.apply(to: &options, publishes: true)
        let report = Build(options, progress: console.progress()).run()
        console.finishProgress()
        console.print(report, content: common.content, templates: common.templateFolder)
        console.summarize(report, output: site.folder, seconds: (ContinuousClock.now - started) / .seconds(1))
        console.end(report, failed: report.errors > 0 || report.isStopped)
    }
}
