import Diagnostics
import Services

/// Two things with one code: a label would lead to the wrong one.
enum CodeClash: Rule {
    static let name = "code-clash"
    static let severity = Diagnostic.Severity.error
    static let isAdvice = false
    static let help = Words(zh: "两样东西用了同一个编号。", en: "Two things that have one code.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.codes.clashes.map { clash in
            guard case .thing(let second) = clash.second else { return .codeClash(clash.code, nil, at: .file("")) }
            let place = context.place(second, "code")
            switch clash.first {
            case .thing(let first):
                let name = context.name(first)
                return .codeClash(
                    clash.code, Words(zh: "「\(name.zh)」", en: "“\(name.en)”"), at: place, other: context.place(first, "code"))
            case .register(let item):
                let name = Words(zh: "编号登记里的「\(item.thing ?? item.code)」", en: "“\(item.thing ?? item.code)” in the register")
                return .codeClash(clash.code, name, at: place, other: context.place(item), isPrinted: true)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func codeClash(
        _ code: String, _ other: Words?, at place: SourcePlace, other otherPlace: SourcePlace? = nil, isPrinted: Bool = false
    ) -> Diagnostic {
        Diagnostic(
            CodeClash.kind, at: place,
            Words(
                zh: "编号「\(code)」已经是\(other?.zh ?? "别的东西")的了：标签扫出来会是那一个。",
                en: "The code “\(code)” is that of \(other?.en ?? "something else"): a label would lead there."),
            cure: isPrinted
                ? Words(
                    zh: "登记过的编号不能改意思：给它换一个新编号；要是同一样东西改了名，就改登记里的 thing。",
                    en:
                        "A printed code keeps its meaning: give this one another; if it is the same thing under another name, mend thing in the register."
                )
                : Words(zh: "给其中一样换一个编号；大小写不算区别。", en: "Give one of them another code; capitals make no difference."),
            related: otherPlace.map { [Related(at: $0, Words(zh: "先用了这个编号的。", en: "What has the code."))] } ?? [])
    }
}
