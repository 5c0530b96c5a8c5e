import Han
import Testing

/// Where lines of titles may break: between words, never within one.
@Suite struct LineBreaksTests {
    private let lineBreaks = LineBreaks()

    @Test(arguments: [
        "做一盏|能折叠的|台灯", "第一次 3D 打印", "开放|许可：能不能用", "初中生创客空间|预约|指南", "会说话的|垃圾|分类箱", "发给家长的信", "谁会|焊接",
        "研究|生命|起源的|科学家", "共享|单车|停放|提醒器|设计|与制作", "Laser cutter", "LED 小夜灯", "",
    ])
    func piecesAreWords(_ marked: String) {
        let text = marked.replacing("|", with: "")
        for _ in 1...2 { #expect(lineBreaks.pieces(of: text).joined(separator: "|") == marked) }
    }
}
