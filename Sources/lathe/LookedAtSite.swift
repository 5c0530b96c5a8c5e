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

    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "Lathe 自己的记录在哪个文件夹。（默认：在门户旁边，如 site.lathe）",
                en: "The folder with Lathe's own records of the portal. (default: beside the portal, as site.lathe)"), valueName: "DIR"))
    var state: String?

    func apply(to options: inout BuildOptions) {
        if BuildOptions.refusal(ofOutput: site, content: options.content, templates: options.templates) == nil { options.site = site }
        options.state = state
        options.asksForPlaces = false
        // Nothing is taken off the site here.
        options.allowsRemovals = true
    }
}
