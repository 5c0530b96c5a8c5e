import ArgumentParser
import Building

/// What `build` and `check` say of the published portal: where it is, and what may become of it.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Speech.text(zh: "门户放在哪个文件夹。（默认：site）", en: "The folder for the portal. (default: site)"), valueName: "DIR"))
    var output: String?

    @OptionGroup var records: StateOption

    @Flag(help: ArgumentHelp(Speech.text(zh: "允许一次去掉门户的一大部分。", en: "Let a great part of the portal go at once.")))
    var allowRemovals = false

    var folder: String { output ?? "site" }

    /// Adds it to the options of a build that publishes, or of one that only looks.
    func apply(to options: inout BuildOptions, publishes: Bool) {
        if publishes {
            options.output = folder
        } else if output != nil || BuildOptions.refusal(ofOutput: folder, content: options.content, templates: options.templates) == nil {
            // Who doesn't say where the portal is to be may look at content anywhere.
            options.site = folder
        }
        options.state = records.state
        // A teacher who only checks needs no right to publish.
        options.asksForPlaces = output != nil || records.state != nil
        options.allowsRemovals = allowRemovals
    }
}
