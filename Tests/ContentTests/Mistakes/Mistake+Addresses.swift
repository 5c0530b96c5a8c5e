extension Mistake {
    private static func address(_ written: String, _ meant: String = "https://a.cn/b") -> Mistake {
        Mistake(
            name: "the address \(written)", path: "resources/site.md",
            written: page("title: 站\nkind: website\nurl: \(written)", text: "文。\n"),
            meant: page("title: 站\nkind: website\nurl: \(meant)", text: "文。\n"))
    }

    /// Addresses of sites as they are typed with a Chinese keyboard, in a hurry, or copied with something around them.
    static let addresses: [Mistake] = [
        address("https：//a.cn/b"), address("http:/a.cn/b", "http://a.cn/b"), address("https//a.cn/b"), address("https:／／a.cn／b"),
        address("https://a。cn/b"), address("https:// a.cn/b"), address("https://a.cn /b"), address("https;//a.cn/b"),
        address("htps://a.cn/b"),
        address("www.a.cn/b", "https://www.a.cn/b"), address("a.cn/b"), address("https://www．a．cn/b", "https://www.a.cn/b"),
        address("【https://a.cn/b】"), address("<https://a.cn/b>"), address("https:\\\\a.cn\\b"), address("网址：https://a.cn/b"),
        address("https://https://a.cn/b"), address("https://a.cn/b。"), address("ｈｔｔｐｓ：／／ａ．ｃｎ／ｂ"), address("https：、、a.cn/b"),
        address("https：a.cn/b"), address("http：//nas/b", "http://nas/b"), address("https:///a.cn/b"),
    ]
}
