import Testing

@testable import Portal

@Suite struct NamedAmountTests {
    @Test(
        "a name and an amount are told apart",
        arguments: [
            ("木板 2块", "木板", "2", "块"), ("木板2块", "木板", "2", "块"), ("椴木板 3 mm 2 张", "椴木板 3 mm", "2", "张"), ("LED x 3", "LED", "3", nil),
            ("LED ×3", "LED", "3", nil), ("LED×3", "LED", "3", nil), ("3 个纸盒", "纸盒", "3", "个"), ("螺丝（4 颗）", "螺丝", "4", "颗"),
            ("线 1.5 米", "线", "1.5", "米"),
            ("wire (2 m)", "wire", "2", "m"), ("纸盒 3", "纸盒", "3", nil),
        ] as [(String, String, String, String?)])
    func parted(_ text: String, _ name: String, _ quantity: String, _ unit: String?) {
        let amount = NamedAmount(text)
        #expect(amount?.name == name)
        #expect(amount?.quantity == quantity)
        #expect(amount?.unit == unit)
    }

    @Test("names with numbers stay names", arguments: ["M3", "椴木板 3 mm", "led3x4", "5号电池", "12 V", "木板", "3", "（2 个）", "9V 电池"])
    func names(_ text: String) { #expect(NamedAmount(text) == nil) }
}
