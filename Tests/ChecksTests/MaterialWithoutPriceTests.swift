import Testing

@Suite struct MaterialWithoutPriceTests {
    @Test func aMaterialInUseNeedsAPrice() throws {
        let box = ["tutorials/box.md": "---\ntitle: 盒子\nmaterials:\n  - { item: board, quantity: 1 }\n---\n"]
        #expect(
            try checked(box.merging(["materials/board.md": "---\ntitle: 木板\n---\n"]) { a, _ in a }) == [
                "materials/board.md:2 material-without-price"
            ])
        #expect(try checked(box.merging(["materials/board.md": "---\ntitle: 木板\nprice: 0\n---\n"]) { a, _ in a }) == [])
        #expect(try checked(["materials/board.md": "---\ntitle: 木板\n---\n"]) == [])
    }
}
