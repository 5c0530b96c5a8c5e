import Markdown

/// Which headings of a tutorial are its steps, and their numbers.
public enum StepHeadings {
    /// Positions in `outline` of the steps: the H2s that begin like one, else all but those that stand beside the work.
    public static func find(in outline: [Heading]) -> [Int] {
        let sections = outline.indices.filter { outline[$0].level == 2 }
        let numbered = sections.filter { beginsLikeStep(outline[$0].title) }
        if !numbered.isEmpty { return withoutSections(numbered, in: outline) }
        return sections.filter { !standsBeside(outline[$0].title) }
    }

    /// Without `二、制作步骤` above `第一步` and `第二步`: numbers that count the sections, where words tell the steps, or digits below 一、二、三,
    /// and all together are no one row of numbers.
    private static func withoutSections(_ numbered: [Int], in outline: [Heading]) -> [Int] {
        func number(_ heading: Int) -> Int { StepLabel(outline[heading].title)?.number ?? 0 }
        /// Both count from one on, so that the one can't be meant to go on with the other.
        func countApart(_ steps: [Int], _ sections: [Int]) -> Bool {
            [steps, sections].allSatisfy { row in
                row.count > 1 && number(row[0]) == 1 && zip(row, row.dropFirst()).allSatisfy { number($0) < number($1) }
            }
        }
        let isNamed = { (heading: Int) in StepLabel(outline[heading].title)?.hasWord ?? false }
        let named = numbered.filter(isNamed)
        if !named.isEmpty { return countApart(named, numbered.filter { !isNamed($0) }) ? named : numbered }
        let isDigit = { (heading: Int) in beginsWithDigit(outline[heading].title) }
        let (digits, others) = (numbered.filter(isDigit), numbered.filter { !isDigit($0) })
        return countApart(digits, others) && others.contains { namesSteps(outline[$0].title) } ? digits : numbered
    }

    private static func beginsWithDigit(_ title: String) -> Bool { title.utf8.first.map { 0x30...0x39 ~= $0 } ?? false }

    /// The steps with the numbers that the writer gave them; those without one go on from the step before, and so do those
    /// that repeat its number, as items of a list do that are all written `1.`.
    public static func numbered(in outline: [Heading]) -> [Numbered] {
        var last: Written?
        var lastWritten: Written?
        return find(in: outline).map { heading in
            let written = StepLabel(outline[heading].title).map(Written.init)
            let isRepeated = written == nil || written == lastWritten || written == last
            let shown: Written
            if let written, !isRepeated || last == nil {
                shown = written
            } else {
                shown = Written(number: (last?.number ?? 0) + 1, suffix: "")
            }
            (last, lastWritten) = (shown, written ?? lastWritten)
            return Numbered(heading: heading, number: shown.number, shown: "\(shown.number)\(shown.suffix)")
        }
    }

    /// A step of an outline.
    public struct Numbered: Sendable {
        public let heading: Int
        public let number: Int
        /// The number as the page shows it: `1`, `1a`, `1.5`.
        public let shown: String
    }

    private struct Written: Hashable {
        var number: Int
        var suffix: String

        init(number: Int, suffix: String) { (self.number, self.suffix) = (number, suffix) }

        init(_ label: StepLabel) { self.init(number: label.number, suffix: label.suffix) }
    }

    /// The steps that repeat the number of the one before, though not all have the same, and the number that they are shown with.
    static func repeated(in outline: [Heading]) -> [(heading: Int, shown: Int)] {
        let steps = numbered(in: outline)
        let written = steps.map { StepLabel(outline[$0.heading].title).map(Written.init) }
        guard Set(written).count > 1 else { return [] }
        return steps.indices.dropFirst()
            .filter { written[$0] != nil && written[$0] == written[$0 - 1] && steps[$0].number != written[$0]?.number }
            .map { (steps[$0].heading, steps[$0].number) }
    }

    /// By how many levels all headings stand too low where the highest of them are steps below the third: `#### 步骤一`.
    static func surplusLevels(in outline: [Heading]) -> Int {
        guard let highest = outline.map(\.level).min(), highest > 3,
            outline.filter({ $0.level == highest && beginsLikeStep($0.title) }).count > 1
        else { return 0 }
        return highest - 3
    }

    /// The headings from the first step to the end of the last, where all steps stand at the third level: below one H2, `## 做法` or the
    /// only one that tells of the work, or below none, or where a word says of each that it is one; nil anywhere else. Where the H2s are
    /// numbered themselves, theirs are those of sections only if one of them is called so: `## 二、制作步骤`.
    static func nested(in outline: [Heading]) -> Range<Int>? {
        let sections = outline.indices.filter { outline[$0].level <= 2 }
        let labels = sections.filter { outline[$0].level == 2 }.compactMap { StepLabel(outline[$0].title) }
        guard !labels.contains(where: \.hasWord) else { return nil }
        if !sections.contains(where: { outline[$0].level == 2 }) {
            let steps = outline.indices.filter { outline[$0].level == 3 && beginsLikeStep(outline[$0].title) }
            return steps.count > 1 ? steps[0]..<outline.count : nil
        }
        var found: (host: Int, steps: Range<Int>)?
        for (position, host) in sections.enumerated() where outline[host].level == 2 {
            let end = position + 1 < sections.count ? sections[position + 1] : outline.count
            let steps = (host + 1..<end).filter { outline[$0].level == 3 && beginsLikeStep(outline[$0].title) }
            guard steps.count > 1, let first = steps.first else { continue }
            guard found == nil else { return nil }
            found = (host, first..<end)
        }
        guard let found else { return nil }
        let isAlone = sections.allSatisfy { $0 == found.host || outline[$0].level < 2 || standsBeside(outline[$0].title) }
        let areNamed = found.steps.allSatisfy { index in
            outline[index].level != 3 || StepLabel(outline[index].title)?.hasWord ?? false
        }
        let isHost = namesSteps(outline[found.host].title)
        return isHost || labels.isEmpty && (isAlone || areNamed) ? found.steps : nil
    }

    /// `## 做法`, `## 制作步骤`, `## Instructions`: a section that holds the steps rather than being one.
    private static func namesSteps(_ title: String) -> Bool {
        let folded = title.lowercased()
        return ["步骤", "步驟", "做法", "过程", "過程", "流程", "steps", "instructions", "procedure", "how to make"].contains { folded.contains($0) }
    }

    /// `1. …`, `2、…`, `步骤 3`, `第四步`, `Step 5`.
    static func beginsLikeStep(_ title: String) -> Bool { StepLabel(title) != nil }

    /// How many bytes of a step's title say its number, which the page shows in its own way: `1. `, `步骤 3：`, `第四步`, `Step 5: `.
    /// 0 where nothing would be left of the title.
    public static func labelLength(of title: String) -> Int { StepLabel(title)?.length ?? 0 }

    private static let besideWords = [
        "materials", "material", "tools", "safety", "references", "extension", "extensions", "further reading", "what you need",
        "you will need", "troubleshooting", "resources", "credits", "going further", "bill of materials",
        "材料", "工具", "设备", "准备材料", "材料与工具", "工具与材料", "工具和材料", "材料和工具", "安全", "安全提示", "注意事项", "安全须知",
        "参考", "参考资料", "参考文献", "扩展", "拓展", "延伸", "延伸阅读", "扩展阅读", "拓展阅读", "拓展与挑战", "常见问题", "故障排除", "你需要", "资源",
    ]

    /// Whether a section tells how nobody gets hurt: `安全提示`, `注意事项`, `Safety first`.
    public static func isAboutSafety(_ title: String) -> Bool {
        let folded = title.lowercased().filter { !" ：:。.".contains($0) }
        return ["安全", "注意", "警告", "危险", "safety", "warning", "caution", "danger"].contains { folded.hasPrefix($0) }
    }

    static func standsBeside(_ title: String) -> Bool {
        let folded = title.lowercased().filter { !" ：:。.".contains($0) }
        return besideWords.contains { $0.filter { $0 != " " } == folded }
            || ["安全", "材料", "参考资料", "延伸", "拓展", "扩展"].contains { folded.hasPrefix($0) && folded.count <= $0.count + 4 }
    }
}
