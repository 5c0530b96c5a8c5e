import Diagnostics
import Services

/// A material of which nobody knows the price: bills of materials leave it out of their sum.
enum MaterialWithoutPrice: Rule {
    static let name = "material-without-price"
    static let isAdvice = true
    static let help = Words(zh: "没有单价的材料。", en: "A material without a price.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let used = Set(context.makerspace.works.flatMap { $0.materials.compactMap(\.material) })
        return context.makerspace.materials.filter { $0.price == nil && used.contains($0.group) && !context.isUnread($0.group, "price") }
            .map {
                .materialWithoutPrice(context.title($0.group), at: context.place($0.group, "title"))
            }
    }
}

extension Diagnostic {
    fileprivate static func materialWithoutPrice(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MaterialWithoutPrice.kind, at: place,
            Words(
                zh: "「\(title.zh)」没有单价：用到它的材料清单算出来的总价偏低。",
                en: "“\(title.en)” has no price: the bills of materials that use it come out too low."),
            cure: Words(
                zh: "写 unit（如 张）和 price（一个单位的价钱）；不收钱就写 price: 0。",
                en: "Write unit (such as sheet) and price (of one unit); if it costs nothing, price: 0."))
    }
}
