/// Words that say that there is nothing to say: 无, 暂无, `none`, `N/A`, `-`.
enum NothingGiven {
    static func isNamed(_ text: String) -> Bool {
        guard text.utf8.count <= 18 else { return false }
        return words.contains(text.lowercased()) || text.allSatisfy { "-–—―－/／\\".contains($0) } && !text.isEmpty
    }

    /// Whether it is surely nothing, rather than something that isn't known yet.
    static func isForGood(_ text: String) -> Bool { isNamed(text) && !notYet.contains(text.lowercased()) }

    /// Whether it says of something that it doesn't repeat.
    static func isOnce(_ text: String) -> Bool { isNamed(text) || once.contains(text.lowercased()) }

    private static let once: Set<String> = [
        "不重复", "不循环", "不用重复", "一次", "1次", "仅一次", "只一次", "只办一次", "一次性", "单次", "once", "never", "no", "false", "not repeated",
    ]
    private static let notYet: Set<String> = ["暂无", "待定", "待补充", "待补", "待填", "未定", "未知", "不详", "tbd", "tba", "unknown"]
    private static let words: Set<String> = notYet.union([
        "无", "没有", "none", "n/a", "na", "nil", "略", "空", "(无)", "（无）", "无。", "none.", "不需要", "不用", "无需", "不必", "没", "都没有", "无要求",
        "not needed",
    ])
}

extension Field {
    /// Whether such a word can't be a value of this field.
    var takesNothingForNothing: Bool {
        // No stock is a stock of none.
        guard !isRequired, key != "stock" else { return false }
        if case .list(.text) = kind { return key == "tags" || key == "aliases" }
        if case .text = kind { return key == "summary" || key == "license" }
        return kind.isOfNames
    }
}

extension Field.Kind {
    fileprivate var isOfNames: Bool {
        switch self {
        case .date, .moment, .url, .file, .color, .choice, .vocabulary, .reference, .name, .grades: true
        case .integer(let range): !range.contains(0)
        case .number(let range): !range.contains(0)
        case .list(let item): item.isOfNames
        case .record(let fields): fields.first?.kind.isOfNames ?? false
        default: false
        }
    }
}
