import Testing

@Suite struct ResourceWithoutPlaceTests {
    @Test func anAddressAShelfOrAWordServes() throws {
        func resource(_ field: String, _ text: String = "") throws -> [String] {
            try checked(["resources/a.md": "---\ntitle: 书\nkind: book\n\(field)---\n\(text)\n"])
        }
        #expect(try resource("") == ["resources/a.md:2 resource-without-place"])
        #expect(try resource("url: https://a.example/\n") == [])
        #expect(try resource("url: 问老师要\n") == [], "that it can't be read was said already")
        #expect(try resource("access: 找陈老师借\n") == [])
        #expect(try resource("holdings:\n  - { shelf: A1, copies: 2 }\n") == [])
        #expect(try resource("", "在[这里](https://a.example/)。") == [])
    }
}
