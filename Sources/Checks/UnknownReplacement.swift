import Content
import Diagnostics
import Services

/// A replacement that is no code, or that leads round in a circle: the page of the old code could link to nothing.
enum UnknownReplacement: Rule {
    static let name = "unknown-replacement"
    static let isAdvice = false
    static let help = Words(zh: "replaced_by 写的编号不存在，或者转了一圈又回来。", en: "A replaced_by that is no code, or comes back to where it began.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let book = context.makerspace.codes
        let names = NearMissIndex(book.codes.map(\.text))
        return book.codes.compactMap { code in
            guard code.thing == nil, let item = code.item, let next = item.replacedBy, book.replacement(of: code) == nil else { return nil }
            let isKnown = book.code(next) != nil
            // Of a chain that ends at something gone without a replacement, that end is told by another rule.
            guard !isKnown || book.isReplacedInCircle(code) else { return nil }
            return .unknownReplacement(
                item.code, next, isKnown: isKnown, near: isKnown ? [] : Guess(next, among: names), at: context.place(item))
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownReplacement(
        _ code: String, _ next: String, isKnown: Bool, near: Guess, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            UnknownReplacement.kind, at: place,
            isKnown
                ? Words(
                    zh: "编号「\(code)」换成「\(next)」，转了一圈又回到它自己。", en: "“\(code)” is replaced by “\(next)”, which leads back to it.")
                : Words(
                    zh: "编号「\(code)」换成了「\(next)」，可是没有这个编号。", en: "“\(code)” is replaced by “\(next)”, and there is no such code."),
            near: near, isOffered: false
        ) { near in
            near.first.map { Words(zh: "是不是「\($0)」？", en: "Do you mean “\($0)”?") }
                ?? Words(zh: "replaced_by 写现在还在用的编号。", en: "Name a code that is in use under replaced_by.")
        }
    }
}
