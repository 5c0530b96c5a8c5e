/// Yes and no as people write them: 同意, 可以, `Y`, `√`. A cross and 待定 are neither.
enum SpokenAnswer {
    /// - Parameter word: in lower case.
    static func boolean(_ word: String) -> Bool? {
        if yes.contains(word) { return true }
        return no.contains(word) ? false : nil
    }

    private static let yes: Set<String> = [
        "y", "1", "√", "✓", "✔", "✔️", "✅", "☑", "是", "是的", "有", "对", "对的", "好", "好的", "可", "可以", "能", "行", "同意", "已同意", "都同意",
        "全部同意", "已签", "已签字", "已授权", "家长同意", "家长已同意", "家长已签字", "可借", "可以借", "可外借", "可以外借", "能借", "开放", "agreed",
    ]
    private static let no: Set<String> = [
        "n", "0", "否", "不", "不是", "无", "没", "没有", "不可", "不可以", "不能", "不行", "不同意", "未同意", "没同意", "没有同意", "家长不同意", "家长未同意", "未签", "未签字",
        "没签", "未授权", "不可借", "不可以借", "不可外借", "不外借", "不能借", "不开放", "not agreed", "❌",
    ]
}
