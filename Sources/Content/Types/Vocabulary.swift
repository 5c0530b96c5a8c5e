import Diagnostics

/// A list of terms that values are taken from, shipped as data and replaceable by the portal.
public struct Vocabulary: Sendable {
    public var name: String
    public var terms: [Term]
    private var positions: [String: Int]
    /// Among every name that a writer may use.
    let nearMisses: NearMissIndex

    public init(_ name: String, _ terms: [Term]) {
        self.name = name
        self.terms = terms
        positions = [:]
        nearMisses = NearMissIndex(terms.flatMap(\.names))
        for (position, term) in terms.enumerated() {
            for key in [term.id, term.label.zh, term.label.en] + term.aliases where positions[key.lowercased()] == nil {
                positions[key.lowercased()] = position
            }
        }
    }

    public func term(named text: String) -> Term? {
        positions[text.lowercased()].map { terms[$0] }
    }
}

extension Vocabulary {
    /// The subjects of Chinese compulsory and senior schools.
    static let subjects = Vocabulary(
        "subjects",
        [
            Term("chinese", zh: "语文", en: "Chinese"),
            Term("mathematics", zh: "数学", en: "Mathematics", aliases: ["maths", "math"]),
            Term("english", zh: "英语", en: "English"),
            Term("foreign-language", zh: "外语", en: "Foreign languages"),
            Term("morality-law", zh: "道德与法治", en: "Morality and law", aliases: ["道法"]),
            Term("politics", zh: "思想政治", en: "Politics", aliases: ["政治"]),
            Term("history", zh: "历史", en: "History"),
            Term("geography", zh: "地理", en: "Geography"),
            Term("science", zh: "科学", en: "Science"),
            Term("physics", zh: "物理", en: "Physics"),
            Term("chemistry", zh: "化学", en: "Chemistry"),
            Term("biology", zh: "生物学", en: "Biology", aliases: ["生物"]),
            Term("information-technology", zh: "信息科技", en: "Information technology", aliases: ["信息技术", "it", "computing"]),
            Term("general-technology", zh: "通用技术", en: "General technology", aliases: ["technology"]),
            Term("labour", zh: "劳动", en: "Labour", aliases: ["劳动教育", "labor"]),
            Term("art", zh: "艺术", en: "Arts", aliases: ["arts"]),
            Term("fine-art", zh: "美术", en: "Fine art"),
            Term("music", zh: "音乐", en: "Music"),
            Term("physical-education", zh: "体育与健康", en: "Physical education", aliases: ["体育"]),
            Term("integrated-practice", zh: "综合实践活动", en: "Integrated practice", aliases: ["综合实践"]),
        ])

    /// The core competencies of the 2022 compulsory-school curriculum that making answers to most.
    static let standards = Vocabulary(
        "standards",
        [
            Term("it-awareness", zh: "信息意识", en: "Information awareness"),
            Term("it-computational-thinking", zh: "计算思维", en: "Computational thinking"),
            Term("it-digital-learning", zh: "数字化学习与创新", en: "Digital learning and innovation"),
            Term("it-responsibility", zh: "信息社会责任", en: "Responsibility in the information society"),
            Term("science-concepts", zh: "科学观念", en: "Scientific concepts"),
            Term("science-thinking", zh: "科学思维", en: "Scientific thinking"),
            Term("science-inquiry", zh: "探究实践", en: "Inquiry and practice"),
            Term("science-attitude", zh: "态度责任", en: "Attitude and responsibility"),
            Term("labour-concepts", zh: "劳动观念", en: "Concepts of labour"),
            Term("labour-ability", zh: "劳动能力", en: "Ability to work"),
            Term("labour-habits", zh: "劳动习惯和品质", en: "Working habits and qualities"),
            Term("labour-spirit", zh: "劳动精神", en: "Spirit of labour"),
            Term("maths-modelling", zh: "模型观念", en: "Mathematical modelling"),
            Term("maths-geometry", zh: "几何直观", en: "Geometric intuition"),
            Term("maths-application", zh: "应用意识", en: "Application of mathematics"),
            Term("art-expression", zh: "艺术表现", en: "Artistic expression"),
            Term("art-creation", zh: "创意实践", en: "Creative practice"),
            Term("technology-awareness", zh: "技术意识", en: "Technological awareness"),
            Term("technology-engineering", zh: "工程思维", en: "Engineering thinking"),
            Term("technology-design", zh: "创新设计", en: "Innovative design"),
            Term("technology-drawing", zh: "图样表达", en: "Technical drawing"),
            Term("technology-making", zh: "物化能力", en: "Making ideas material"),
        ])
}
