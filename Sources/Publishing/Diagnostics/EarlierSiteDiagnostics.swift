import Diagnostics

extension Diagnostic {
    /// Nothing was kept that could be put back.
    static func noEarlierSite(_ state: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.noEarlierSite, at: .file(state),
            Words(zh: "没有留着以前的网站，退不回去。", en: "No earlier site is kept, so none can be put back."),
            cure: Words(
                zh: "以后用「lathe build --keep 5」，每次更新就留着以前的五个；撤下了什么，就都不再留。",
                en: "With “lathe build --keep 5” every update keeps the last five; where something is withdrawn, they go.")
        )
    }

    static func noSuchEarlierSite(_ number: Int, of count: Int, _ state: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.noSuchEarlierSite, at: .file(state),
            Words(zh: "只留着 \(count) 个以前的网站，没有第 \(number) 个。", en: "\(count) earlier sites are kept; there is no number \(number)."),
            cure: Words(zh: "用「lathe rollback --list」看看有哪些。", en: "See which there are with “lathe rollback --list”.")
        )
    }

    /// Somebody removed or changed what was kept.
    static func earlierSiteIncomplete(_ state: String, missing: [String]) -> Diagnostic {
        let some = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? " …" : "")
        return Diagnostic(
            PublishingDiagnostics.earlierSiteIncomplete, at: .file(state),
            Words(
                zh: "那个网站有 \(missing.count) 个文件已经不在了（\(some)），什么也没有改。",
                en: "Of that site \(missing.count) files are gone (\(some)), so nothing was changed."),
            cure: Words(
                zh: "用「lathe rollback --list」另选一个；state 文件夹里的东西不要删改。",
                en: "Choose another with “lathe rollback --list”, and leave what is in the state folder alone.")
        )
    }
}
