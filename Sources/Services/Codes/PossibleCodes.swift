import Content

extension CodeBook {
    /// Every code that entries or the register name, before anything is linked: their addresses are kept free.
    public static func possible(_ entries: [Entry], _ register: CodeRegister) -> [String] {
        var codes = Set(register.items.map(\.code))
        func add(_ value: Value?) { if let code = value?.text, ShortCode.isUsable(code) { codes.insert(code) } }
        for entry in entries {
            add(entry["code"])
            for field in ["units", "shelves"] { for item in entry[field]?.items ?? [] { add(item.record["code"]) } }
        }
        return codes.sorted()
    }
}
