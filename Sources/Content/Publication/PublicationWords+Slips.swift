import Han

/// Keys about publication whose first letter is wrong or swallowed, that have signs among their letters, or that sound alike: `rdaft`,
/// `raft`, `dr、aft`, 草搞. They may be other words, too, so that only a plain value makes them sure.
extension PublicationWords {
    static func perhapsMeant(by key: String) -> (key: String, meaning: Meaning)? {
        guard key.utf8.count <= longestSlip else { return nil }
        return ofLetters(key) ?? ofCharacters(key)
    }

    /// A yes that isn't a number or a quantity, which a word of another meaning may have.
    static func isPlainYes(_ text: String) -> Bool { isPlain(text) && boolean(text) == true }

    static func isPlainNo(_ text: String) -> Bool { isPlain(text) && boolean(text) == false }

    private static func isPlain(_ text: String) -> Bool {
        !text.utf8.contains { (0x30...0x39).contains($0) }
            && !["有", "需要", "无", "無", "没有", "沒有", "never", "none", "×", "✗"].contains(text.lowercased())
    }

    private static func ofLetters(_ key: String) -> (key: String, meaning: Meaning)? {
        let scalars = PlainKey.of(key).lowercased().unicodeScalars
        // 乙draft: the words of the line above have run into the key.
        let isJoined = scalars.first?.properties.isIdeographic ?? false
        let tail = isJoined ? scalars.reversed().prefix { $0.isASCII }.reversed() : Array(scalars)
        guard !tail.contains(where: \.properties.isIdeographic) else { return nil }
        let letters = tail.filter { ("a"..."z").contains($0) }.map { UInt8($0.value) }
        guard (4...20).contains(letters.count), tail.count - letters.count <= 2,
            !ordinary.contains(String(decoding: letters, as: UTF8.self))
        else { return nil }
        let found = misspelt.first { letters == $0.bytes || !isJoined && isOneSlip(letters, $0.bytes) }
        return found.map { ($0.key, $0.meaning) }
    }

    /// 草搞, 朝稿, 发部: one character of as many that sounds alike, as hurried hands choose it; 草、稿, 草稿稿.
    private static func ofCharacters(_ key: String) -> (key: String, meaning: Meaning)? {
        let all = TraditionalWords.simplified(PlainKey.of(key)).unicodeScalars
        let characters = all.filter(\.properties.isIdeographic)
        // 稿, `草;`: half of the word, which is a name of nothing that is answered with yes or no.
        if characters.count == 1, all.count <= 2, let only = characters.first { return halves[only] }
        guard (2...6).contains(characters.count), all.count - characters.count <= 1 else { return nil }
        let given = Array(characters)
        for word in spoken {
            let meant = Array(word.key.unicodeScalars)
            let isMeant =
                given == meant && all.count > given.count
                || given.count == 2 && given == meant.reversed()
                || given.count == meant.count && isOneSound(given, meant)
                || given.count == meant.count + 1 && isDoubled(given, meant)
            if isMeant { return word }
        }
        return nil
    }

    /// Of 发布 only the first: 布 is what things are made of.
    private static let halves: [Unicode.Scalar: (key: String, meaning: Meaning)] = [
        "草": ("草稿", .withholds), "稿": ("草稿", .withholds), "发": ("发布", .publishes),
    ]

    private static func isOneSound(_ given: [Unicode.Scalar], _ meant: [Unicode.Scalar]) -> Bool {
        let others = zip(given, meant).filter { $0 != $1 }
        guard others.count == 1, let (a, b) = others.first, let first = sound(a), let second = sound(b) else { return false }
        return first == second
    }

    /// How a character is read, by those who don't part zh from z.
    private static func sound(_ scalar: Unicode.Scalar) -> String? {
        guard let letters = HanReadings.all.letters(scalar), let first = letters.first else { return nil }
        let rest = letters.dropFirst()
        return "zcs".contains(first) && rest.first == "h" ? String(first) + rest.dropFirst() : letters
    }

    private static func isDoubled(_ given: [Unicode.Scalar], _ meant: [Unicode.Scalar]) -> Bool {
        given.indices.dropFirst().contains { at in
            given[at] == given[at - 1] && Array(given[..<at] + given[(at + 1)...]) == meant
        }
    }

    /// Those for which a slip may be heard; the fields of Lathe's own are found by their sound anyway.
    private static let spoken: [(key: String, meaning: Meaning)] = [
        ("草稿", .withholds), ("是否草稿", .withholds), ("私密", .withholds), ("隐藏", .withholds), ("未发布", .withholds), ("不发布", .withholds),
        ("不公开", .withholds), ("未完成", .withholds), ("保密", .withholds), ("发布", .publishes), ("已发布", .publishes), ("是否发布", .publishes),
        ("公开", .publishes), ("是否公开", .publishes), ("可见", .publishes), ("状态", .status), ("发布状态", .status), ("过期日期", .expires),
        ("失效日期", .expires), ("下线日期", .expires),
    ]

    /// Words of their own, however near.
    private static let ordinary: Set<String> = otherWords.union([
        "craft", "graft", "kraft", "bidden", "ridden", "midden", "enlisted", "risible",
    ])
    private static let longestSlip = 60
}
