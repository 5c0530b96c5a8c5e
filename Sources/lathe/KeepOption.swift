import ArgumentParser
import Building

/// How many earlier sites `build` and `watch` keep for `rollback`.
struct KeepOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Speech.text(
                zh: "留着最近几个以前的网站，出了错可以用 lathe rollback 退回去。",
                en: "How many earlier sites to keep, so that lathe rollback can put one back."),
            valueName: "N"))
    var keep = 0

    func validate() throws {
        guard (0...100).contains(keep) else {
            throw ValidationError(Speech.text(zh: "--keep 要写 0 到 100 的数。", en: "--keep takes a number from 0 to 100."))
        }
    }

    func apply(to options: inout BuildOptions) { options.keeps = keep }
}
