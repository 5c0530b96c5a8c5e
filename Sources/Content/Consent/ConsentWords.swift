/// The words by which people say whether somebody agrees.
enum ConsentWords {
    /// Whether a name is one of these words or holds it: `consent_given`, 家长同意.
    static func isNamed(_ name: String) -> Bool {
        guard name.utf8.count <= 60 else { return false }
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.utf8.count >= 7 && name.lowercased().utf8.holds("consent") }
        let plain = PlainKey.of(name).lowercased()
        return plain.utf8.holds("consent") || plain.utf8.holds("同意")
    }

    /// The same of a name in a head, where one letter may be wrong, too: `concent`.
    static func isAboutConsent(_ name: String) -> Bool {
        // Most names have no letter of it.
        guard name.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "c") || $0 >= 0x80 }) else { return false }
        return isNamed(name) || name.utf8.count <= 60 && PublicationWords.isOneSlip(name, from: "consent") && name.lowercased() != "content"
    }

    /// Whether a word is a plain yes.
    static func isYes(_ text: String) -> Bool { (SpokenAnswer.boolean(text) ?? PublicationWords.boolean(text)) == true }

    /// Whether a word is a plain no.
    static func isNo(_ text: String) -> Bool {
        (SpokenAnswer.boolean(text) ?? PublicationWords.boolean(text)) == false
            || no.contains(TraditionalWords.simplified(text).lowercased().trimmingSpaces)
            // `{publish: false}`
            || text.hasPrefix("{") && EmbeddedFields.pairs(in: text).contains { SpokenAnswer.boolean($0.value) == false }
    }

    private static let no: Set<String> = [
        "不同意", "未同意", "没有", "没同意", "还没同意", "不愿意", "拒绝", "未交", "没交", "还没交", "未签", "没签", "未签字", "没签字", "未收到", "没收到", "待定", "待签", "等待", "未定",
        "撤回", "已撤回",
        "refused", "denied", "withdrawn", "revoked", "not given", "not yet", "pending", "missing", "no consent", "none yet",
    ]

    /// Whether a word says of a person that they are a pupil, if not as it is asked for.
    static func isPupil(_ text: String) -> Bool {
        let bare = text.filter { $0.isLetter }.lowercased()
        return Term.student.isNamed(bare) || ["pupil", "students", "pupils", "stu", "同学", "学员", "學生", "同學"].contains(bare)
            || PublicationWords.isOneSlip(bare, from: "student")
    }
}

extension String.UTF8View {
    /// Whether a word stands in a text, byte by byte: a general search takes as long as all else that is asked of a key.
    fileprivate func holds(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard let first = word.first else { return true }
            return indices.contains { self[$0] == first && self[$0...].starts(with: word) }
        }
    }
}
