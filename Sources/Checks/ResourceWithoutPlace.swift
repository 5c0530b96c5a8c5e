import Diagnostics
import Services

/// A resource that is neither online nor on a shelf: pupils read of it and can't get at it.
enum ResourceWithoutPlace: Rule {
    static let name = "resource-without-place"
    static let isAdvice = true
    static let help = Words(
        zh: "没有网址、馆藏，也没有写怎样用到的资源。", en: "A resource without an address, holdings or a word on how to get at it.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.resources.filter { resource in
            let entry = context.entry(resource.group)
            return !resource.isOnline && resource.holdings.isEmpty && entry["access"] == nil && entry.document.slots.isEmpty
                && entry.unread.isDisjoint(with: ["url", "holdings", "access"])
        }.map { .resourceWithoutPlace(context.title($0.group), at: context.place($0.group, "title")) }
    }
}

extension Diagnostic {
    fileprivate static func resourceWithoutPlace(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ResourceWithoutPlace.kind, at: place,
            Words(
                zh: "「\(title.zh)」没有写在哪里：既没有网址，也没有馆藏，学生拿不到它。",
                en: "“\(title.en)” is nowhere: it has neither an address nor holdings, so pupils can't get at it."),
            cure: Words(
                zh: "写 url，或在 holdings 里写校区、空间和架号；要找人要，就写 access。",
                en: "Write url, or campus, room and shelf under holdings; if one has to ask for it, write access."))
    }
}
