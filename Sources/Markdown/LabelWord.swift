/// A line of a name and what it is, with nothing but a blank between them: `地址 一楼`, `姓名　张三`.
struct LabelWord {
    /// A full-width blank stands there, which no sentence has.
    var isByLayout: Bool

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count > 6, bytes[0] >= 0xE4 else { return nil }
        var index = 0
        while index + 3 < bytes.count, index < 15, let scalar = WideText.scalar(bytes, at: index), WideText.isHan(scalar) { index += 3 }
        guard 6...12 ~= index, index < bytes.count else { return nil }
        isByLayout = DialectScan.begins(bytes, "\u{3000}", at: index)
        guard isByLayout || bytes[index] == 0x20 && Self.names.contains(DialectScan.string(bytes, 0..<index)) else { return nil }
        let value = DialectScan.blanks(bytes, from: index).upperBound
        // What follows may be a link, which is read elsewhere.
        guard value == bytes.count || Self.isValue(bytes, value..<DialectScan.contentEnd(bytes, value..<bytes.count)) else { return nil }
    }

    /// A few words that are no sentence.
    private static func isValue(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        guard !words.isEmpty, words.count <= 60 else { return false }
        return !words.contains { index in bytes[index] >= 0xE3 && ofSentences.contains { DialectScan.begins(bytes, $0, at: index) } }
    }

    private static let ofSentences: [StaticString] = ["，", "。", "；", "？", "！", "的", "了", "是", "要", "就", "都", "很", "不"]

    private static let names: Set<String> = [
        "地址", "地点", "位置", "电话", "手机", "邮箱", "微信", "网址", "时间", "日期", "姓名", "班级", "学号", "年级", "学校", "人数", "名额", "费用", "价格", "材料",
        "工具", "用时", "时长", "课时", "对象", "主讲", "老师", "作者", "组长", "组员", "组别", "编号", "型号", "规格", "数量", "单位", "颜色", "尺寸", "重量", "主题", "形式",
        "备注", "截止", "联系人", "负责人", "主持人", "指导老师", "联系电话", "活动时间", "活动地点", "报名方式", "开放时间", "服务时间",
    ]
}
