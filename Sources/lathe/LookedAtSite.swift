import ArgumentParser
import Building

/// The published portal for a command that makes something else of the content: what stands in for files that can't be read is
/// known there.
struct LookedAtSite: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "门户的文件夹，这个命令什么也不写进去。", en: "The folder of the portal, into which this command writes nothing."), valueName: "DIR"))
    var site = "site"

    @OptionGroup var records: StateOption

    func apply(to options: inout BuildOptions) {
        if BuildOptions.refusal(ofOutput: site, content: options.content, templates: options.templates) == nil { options.site = site }
        options.state = records.state
        options.asksForPlaces = false
        // Nothing is taken off the site here.
        options.allowsRemovals = true
    }
}
