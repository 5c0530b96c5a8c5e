/// Yes and no as people write them: 同意, 可以, `Y`, `√`. A cross and 待定 are neither.
enum SpokenAnswer {
    /// - Parameter word: in lower case.
    static func boolean(_ word: String) -> Bool? {
        if yes.contains(word) { return true }
        return no.contains(word) ? false : agreement(word)
    }

    /// 家长都同意了, 本人和家长已签字: with those who agree before it, and a little word behind it.
    private static func agreement(_ word: String) -> Bool? {
        guard word.utf8.count <= 90, word.utf8.first.map({ $0 >= 0x80 }) ?? false else { return nil }
        var rest = word[...]
        while let head = heads.first(where: rest.hasPrefix) { rest = rest.dropFirst(head.count) }
        while let tail = tails.first(where: rest.hasSuffix) { rest = rest.dropLast(tail.count) }
        if ["同意", "签字", "签名", "签", "授权"].contains(rest) { return true }
        return ["不同意", "未同意", "没同意", "没有同意", "未签字", "没签字", "没签", "未授权"].contains(rest) ? false : nil
    }

    private static let heads = [
        "家长", "父母", "监护人", "本人", "学生", "孩子", "双方", "大家", "全体", "全部", "已经", "均", "都", "也", "已", "和", "与", "及", "、",
    ]
    private static let tails = ["了", "公开", "发布", "展示", "。", "！"]

    private static let yes: Set<String> = [
        "y", "1", "√", "✓", "✔", "✔️", "✅", "☑", "是", "是的", "有", "对", "对的", "好", "好的", "可", "可以", "能", "行", "同意", "已同意", "都同意",
        "全部同意", "已签", "已签字", "已授权", "家长同意", "家长已同意", "家长已签字", "可借", "可以借", "可外借", "可以外借", "能借", "开放", "agreed",
    ]
    private static let no: Set<String> = [
        "n", "0", "否", "不", "不是", "无", "没", "没有", "不可", "不可以", "不能", "不行", "不同意", "未同意", "没同意", "没有同意", "家长不同意", "家长未同意", "未签", "未签字",
        "没签", "未授权", "不可借", "不可以借", "不可外借", "不外借", "不能借", "不开放", "not agreed", "❌",
    ]
}
