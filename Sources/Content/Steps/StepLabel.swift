/// The number with which a step's heading begins: `1. `, `2、`, `（三）`, 步骤 4：, 第五步, `Step 6: `, `Steg 7 – `.
///
/// A quantity, a year or a section number is none: `3 个灯`, `12 V 供电`, `2026 年`, `1.1 概述`.
public struct StepLabel: Sendable, Equatable {
    public let number: Int
    /// What stands right behind it: `a` of `Step 1a`, `.5` of 第 1.5 步.
    public let suffix: String
    /// How many bytes of the title say it; 0 where nothing would be left.
    public let length: Int
    /// Whether a word says that it is a step, not a number alone.
    public let hasWord: Bool

    public init?(_ title: String) {
        let scalars = title.unicodeScalars
        // Most headings begin with a letter of some other word.
        guard let first = scalars.first(where: { !Self.isSpace($0) }),
            Self.mayBegin(first) || first.value > 0x2000 && first.properties.isEmoji
        else { return nil }
        var scanner = StepScanner(scalars)
        let isAdorned = !Self.mayBegin(first) && scanner.skipEmoji()
        // Behind an emoji only words are sure: `🔥 3 个灯`.
        guard let found = scanner.label(), found.hasWord || !isAdorned else { return nil }
        number = found.number
        hasWord = found.hasWord
        suffix = scanner.suffix
        let rest = scalars[scanner.position...]
        // The emoji stays, and with it the label.
        length = rest.isEmpty || isAdorned ? 0 : title.utf8.distance(from: title.startIndex, to: scanner.position)
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" || scalar == "\u{A0}" }

    private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil || ChineseNumeral.isPart(scalar) || "第步手(（【ステシшШ".unicodeScalars.contains(scalar)
            || StepWords.initials.contains(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    }
}

/// The words for a step that stand before its number, in small letters.
enum StepWords {
    static let all = [
        "step", "steg", "schritt", "étape", "etape", "paso", "passo", "pas", "stap", "krok", "trin", "vaihe", "lépés", "шаг", "крок",
        "adım", "bước", "langkah", "步骤", "步驟", "ステップ", "手順",
    ]
    static let initials = Set(all.compactMap(\.unicodeScalars.first))

    static let english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
}
