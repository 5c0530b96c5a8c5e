import ArgumentParser

/// Where Lathe's own records of a portal are.
struct StateOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "Lathe 自己的记录放在哪个文件夹，不能让读者看到。（默认：在门户旁边，如 site.lathe）",
                en: "The folder for Lathe's own records of the portal, which no reader may see. (default: beside the portal, as site.lathe)"
            ),
            valueName: "DIR"))
    var state: String?
}
