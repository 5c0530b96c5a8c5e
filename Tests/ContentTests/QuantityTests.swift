import Diagnostics
import Testing

@testable import Content

@Suite struct QuantityTests {
    private func material(_ need: String) -> (record: [String: Value], found: [String], reading: EntryReader.Reading) {
        let reading = read("---\nmaterials:\n  - {item: board, \(need)}\n---\n")
        return (reading.entry?["materials"]?.items.first?.record ?? [:], reading.found, reading)
    }

    @Test(arguments: [
        ("quantity: 2 张", 2, "张"), ("quantity: 2张", 2, "张"), ("quantity: ２ 张", 2, "张"), ("quantity: 0.5 m", 0.5, "m"),
        ("数量: 3 个", 3, "个"), ("quantity: 2 张, unit: 张", 2, "张"), ("unit: 张, quantity: 2 张", 2, "张"),
    ])
    func aQuantityWithItsUnitIsReadAsMeant(_ need: String, _ quantity: Double, _ unit: String) {
        let (record, found, reading) = material(need)
        #expect(record["quantity"]?.number == quantity && record["unit"]?.text == unit)
        #expect(found.count == 1 && found[0].hasPrefix("number-with-unit 3:"), "\(found)")
        #expect(reading.diagnostics.first?.suggestions.first?.replacement.isEmpty == false)
    }

    @Test(arguments: ["0", "-1", "2-3 张", "1/2 张", "1,000 张", "a few", "两张", "2 张 3 个", "0 张", "-2 张", "2 张/人"])
    func whatIsNoQuantityIsLeftOut(_ quantity: String) {
        let (record, found, _) = material("quantity: \"\(quantity)\"")
        #expect(record["quantity"] == nil && record["unit"] == nil, "\(record)")
        #expect(found.count == 1 && found[0].hasPrefix("bad-value 3:"), "\(found)")
        #expect(record["item"]?.text == "board", "the rest of the item stays")
    }

    @Test func aUnitThatContradictsLeavesTheNumberOut() {
        let (record, found, _) = material("quantity: 2 张, unit: 个")
        #expect(record["quantity"] == nil && record["unit"]?.text == "个")
        #expect(found.map { $0.prefix(17) } == ["unit-contradicted"])
    }

    @Test func stockIsCountedInTheMaterialsUnitAndMayBeZero() {
        let reading = read(
            "---\nunit: 张\nstock: [{campus: a, quantity: 0}, {campus: b, quantity: 20 张}, {campus: c}]\n---\n", path: "materials/board.md")
        #expect(reading.entry?["stock"]?.items.map { $0.record["quantity"]?.number } == [0, 20, nil])
        #expect(reading.diagnostics.map(\.name) == ["number-with-unit"])
    }

    @Test(arguments: ["-4", "20 包", "some"])
    func aLineOfStockThatCannotBeReadIsLeftOut(_ quantity: String) {
        let reading = read(
            "---\nunit: 张\nstock: [{campus: a, quantity: 3}, {campus: b, quantity: \(quantity)}]\n---\n", path: "materials/board.md")
        #expect(
            reading.entry?["stock"]?.items.map { $0.record["campus"]?.text } == ["a"],
            "without its number the line would say that there is some")
        #expect(reading.diagnostics.map(\.name) == ["bad-value"])
    }

    @Test(
        arguments: [
            ("price: 12", nil, []), ("price: ¥12", "CNY", []), ("price: 12 元", "CNY", ["number-with-unit"]),
            ("price: 12 美元", "USD", ["number-with-unit"]), ("price: EUR 12", "EUR", ["number-with-unit"]),
            ("price: ￥12\ncurrency: JPY", "JPY", []), ("price: 12\n币种: 美元", "USD", []), ("price: ¥12\ncurrency: CNY", "CNY", []),
        ] as [(String, String?, [String])])
    func aPriceSaysWhatItIsIn(_ front: String, _ currency: String?, _ names: [String]) {
        let reading = read("---\n\(front)\n---\n", path: "materials/board.md")
        #expect(reading.entry?["price"]?.number == 12)
        #expect(reading.entry?["currency"]?.term?.id == currency)
        #expect(reading.diagnostics.map(\.name) == names)
    }

    @Test(arguments: ["price: ¥12\ncurrency: USD", "price: 12 美元\ncurrency: CNY", "currency: EUR\nprice: ￥12"])
    func twoCurrenciesForOnePriceAreNone(_ front: String) {
        let reading = read("---\n\(front)\n---\n", path: "materials/board.md")
        #expect(reading.entry?["price"] == nil)
        #expect(reading.diagnostics.map(\.name) == ["unit-contradicted"])
    }

    @Test(arguments: ["$12", "12 大洋", "-3"])
    func aPriceInNothingKnownIsLeftOut(_ price: String) {
        let reading = read("---\nprice: \(price)\n---\n", path: "materials/board.md")
        #expect(reading.entry?["price"] == nil && reading.diagnostics.map(\.name) == ["bad-value"])
    }
}
