extension Limits {
    /// How much of what is long is shown, and how much of what is many is looked at.
    static let lists: [Limit] = [quotedCharacters, guesses, guessedName, referenceName]

    public static let quotedCharacters = Limit(
        "quoted-characters", 300, .items, zh: "消息里引用的一段文字的字数", en: "characters of a text that a message quotes",
        because: .init(
            zh: "再长也没有人读；一个 400 KB 的标题出现在三百条消息里就是 120 MB。",
            en: "Nobody reads more, and a title of 400 KB in three hundred messages is 120 MB."))

    public static let guesses = Limit(
        "guesses", 100, .items, zh: "同一种错误里，猜得出原意的名字的个数", en: "names of one kind of mistake for which a likely meaning is looked for",
        because: .init(
            zh: "每猜一次都要和所有的名字比；先改好前一百个，再构建就会猜后面的。",
            en: "Each guess compares all names; when the first hundred are mended, the next build guesses the rest."))

    public static let guessedName = Limit(
        "guessed-name", 200, .items, zh: "猜原意时名字的字数", en: "characters of a name whose likely meaning is looked for",
        because: .init(zh: "比较两个名字的时间是长度的乘积。", en: "Comparing two names takes the product of their lengths."))

    public static let referenceName = Limit(
        "reference-name", 4000, .bytes, zh: "提到一个条目的名字", en: "a name by which an entry is referred to",
        because: .init(zh: "再长的不是 id、路径或标题；找最长的结尾要逐段试。", en: "What is longer is no id, path or title, and its endings are tried one by one."))
}
