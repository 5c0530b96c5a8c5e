import Diagnostics

extension Diagnostic {
    /// A diagnostic of a school's own: what is wrong, in Chinese and English, and what to do, step by step.
    static func kitNowhereLent(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            KitNowhereLent.kind, at: place,
            Words(
                zh: "没有一个校区能借出「\(title.zh)」里的全部设备。", en: "No campus can lend all the machines of “\(title.en)”."),
            cure: Words(
                zh: "在这台设备的页面里把一台写成“可外借：是”，或者把它从 holds 里去掉。",
                en: "On the machine's own page write “loanable: true” for one of its units, or take the machine out of holds."))
    }
}
