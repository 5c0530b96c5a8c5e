import Content
import Diagnostics
import Services

/// A printed code whose thing is gone, and nobody has said what took its place.
enum CodeWithoutThing: Rule {
    static let name = "code-without-thing"
    static let isAdvice = true
    static let help = Words(zh: "印过的编号，东西已经不在，也没有写换成了什么。", en: "A printed code whose thing is gone and has no replacement.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.codes.codes.filter { $0.thing == nil && !$0.isUnreadable && !$0.isWithheld }.compactMap(\.item).filter {
            $0.replacedBy == nil
        }.map { item in
            .codeWithoutThing(item.code, at: context.place(item))
        }
    }
}

extension Diagnostic {
    fileprivate static func codeWithoutThing(_ code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            CodeWithoutThing.kind, at: place,
            Words(
                zh: "编号「\(code)」的东西找不到了：扫它的人只看到“已经不在”。",
                en: "What the code “\(code)” stood on can't be found: whoever scans it reads that it is gone."),
            cure: Words(
                zh: "有东西代替它就写 replaced_by（新编号）；改了名就改 thing。",
                en: "If something took its place, name that code under replaced_by; if it goes by another name, mend thing."))
    }
}
