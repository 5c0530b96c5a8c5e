import Markdown

/// Which headings of a tutorial are its steps.
public enum StepHeadings {
    /// Positions in `outline` of the steps: the H2s that begin like one, else all but those that stand beside the work.
    public static func find(in outline: [Heading]) -> [Int] {
        let sections = outline.indices.filter { outline[$0].level == 2 }
        let numbered = sections.filter { beginsLikeStep(outline[$0].title) }
        if !numbered.isEmpty { return numbered }
        return sections.filter { !standsBeside(outline[$0].title) }
    }

    /// `1. …`, `2 …`, `步骤 3`, `第四步`, `Step 5`.
    static func beginsLikeStep(_ title: String) -> Bool {
        guard let first = title.unicodeScalars.first else { return false }
        if isDigit(first) {
            // `3D printing` and `5 mm` are no step numbers.
            let rest = title.unicodeScalars.drop(while: isDigit)
            return rest.first.map { ".、．:：)） ".unicodeScalars.contains($0) } ?? true
                && !(rest.first == " " && rest.dropFirst().first.map { $0.isASCII && $0.properties.isLowercase } ?? false)
        }
        if title.hasPrefix("步骤") { return true }
        if title.hasPrefix("第"), let end = title.prefix(6).firstIndex(of: "步") { return end > title.startIndex }
        let word = title.prefix { $0.isASCII && $0.isLetter }.lowercased()
        return word == "step"
    }

    /// How many bytes of a step's title say its number, which the page shows in its own way: `1. `, `步骤 3：`, `第四步`, `Step 5: `.
    /// 0 where nothing would be left of the title.
    public static func labelLength(of title: String) -> Int {
        guard beginsLikeStep(title) else { return 0 }
        // Scalars, not characters: every heading of every tutorial passes here.
        var rest = title.unicodeScalars[...]
        if title.hasPrefix("步骤") { rest = rest.dropFirst(2) }
        if rest.first == "第" {
            guard let end = rest.firstIndex(of: "步") else { return 0 }
            rest = rest[rest.index(after: end)...]
        } else {
            if String(rest.prefix(4)).lowercased() == "step" { rest = rest.dropFirst(4) }
            rest = rest.drop { $0 == " " }.drop { isDigit($0) || "一二三四五六七八九十".unicodeScalars.contains($0) }
        }
        rest = rest.drop { " .、．:：)）,，-–—　".unicodeScalars.contains($0) }
        return rest.isEmpty ? 0 : title.utf8.distance(from: title.startIndex, to: rest.startIndex)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType == .decimal
    }

    private static let besideWords = [
        "materials", "material", "tools", "safety", "references", "extension", "extensions", "further reading", "what you need",
        "you will need", "troubleshooting", "resources", "credits", "going further", "bill of materials",
        "材料", "工具", "设备", "准备材料", "材料与工具", "工具与材料", "工具和材料", "材料和工具", "安全", "安全提示", "注意事项", "安全须知",
        "参考", "参考资料", "参考文献", "扩展", "拓展", "延伸", "延伸阅读", "扩展阅读", "拓展阅读", "拓展与挑战", "常见问题", "故障排除", "你需要", "资源",
    ]

    static func standsBeside(_ title: String) -> Bool {
        let folded = title.lowercased().filter { !" ：:。.".contains($0) }
        return besideWords.contains { $0.filter { $0 != " " } == folded }
            || ["安全", "材料", "参考资料", "延伸", "拓展", "扩展"].contains { folded.hasPrefix($0) && folded.count <= $0.count + 4 }
    }
}
