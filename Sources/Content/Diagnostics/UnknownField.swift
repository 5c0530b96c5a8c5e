import Diagnostics

extension Diagnostic {
    /// A key that the type has no field for.
    static func unknownField(_ key: String, at place: SourcePlace, among table: FieldTable, typeLabel: Words?) -> Diagnostic {
        let type = typeLabel ?? Words(zh: "这里", en: "this")
        let message = Words(
            zh: "\(type.zh)没有「\(key)」这个字段，它的值没有用上。",
            en: "There is no field “\(key)” for \(type.en.lowercased()); its value is not used.")
        if let meant = FieldWords.field(meantBy: key, in: table) {
            return Diagnostic(
                "unknown-field", .warning, at: place, message,
                cure: Words(
                    zh: "改成「\(meant.key)」（\(meant.label.zh)）；不是这个意思就删掉这一行。",
                    en: "Write “\(meant.key)” in place of “\(key)”, or take the line out if that is not meant."),
                suggestions: [Suggestion(meant.key)])
        }
        // Foreign Markdown may have fifty thousand of them: the words are made for those that are shown.
        return Diagnostic("unknown-field", .warning, at: place, message, near: Guess(key, among: table.nearMisses)) { near in
            near.isEmpty ? cure(of: key, among: table) : nil
        }
    }

    private static func cure(of key: String, among table: FieldTable) -> Words {
        if let meant = FieldWords.nearOfTwo(key, in: table) {
            return Words(
                zh: "是「\(meant.label.zh)」（\(meant.key)）就改成它；不是就删掉这一行。",
                en: "If “\(meant.key)” is meant, write that; else take the line out.")
        }
        for field in table.fields {
            guard case .list = field.kind, let inner = table.records(of: field)?[key] else { continue }
            return Words(
                zh:
                    "「\(key)」要写在「\(field.key)」（\(field.label.zh)）的一项里：先写一行 \(field.key):，下一行空两格写 - \(inner.key): …；已经有 \(field.key) 就加在那一项里。",
                en:
                    "“\(key)” belongs into an item of “\(field.key)”: write a line \(field.key): and below it, two spaces in, - \(inner.key): …; where there is one already, add it to its item."
            )
        }
        // What the manual alone uses is no help.
        let fields = table.fields.filter { $0.key != "generated" }.prefix(14)
        return Words(
            zh: "删掉这一行，或者改用这里有的字段：\(each: fields.map { "\($0.key)（\($0.label.zh)）" }, "、")\(table.fields.count > 14 ? "……" : "。")",
            en:
                "Take the line out, or use one of the fields there are: \(each: fields.map(\.key), ", ")\(table.fields.count > 14 ? " …" : ".")"
        )
    }
}

/// What people call a field that has another name here.
enum FieldWords {
    private static let meanings: [String: [String]] = [
        "difficulty": ["level"], "难易": ["level"], "难易度": ["level"], "难度等级": ["level"], "难度级别": ["level"],
        "duration": ["minutes"], "time": ["minutes", "start"], "时间": ["minutes", "start"], "耗时": ["minutes"], "所需时间": ["minutes"],
        "学时": ["class_hours"], "lessons": ["class_hours"],
        "年级段": ["grades"], "适合年级": ["grades"], "适用年级": ["grades"], "grade": ["grades"],
        "地点": ["space"], "位置": ["space"], "场地": ["space"], "location": ["space"], "place": ["space"], "venue": ["space"],
        "所需材料": ["materials"], "材料清单": ["materials"], "所需工具": ["tools"], "工具清单": ["tools"], "machines": ["tools"],
        "活动时间": ["start"], "开始时间": ["start"], "begin": ["start"], "结束时间": ["end"], "finish": ["end"],
        "keywords": ["tags"], "关键词": ["tags"], "关键字": ["tags"], "人数": ["capacity"], "名额": ["capacity"],
        "封面图": ["cover"], "封面图片": ["cover"], "image": ["cover"], "thumbnail": ["cover"], "featured_image": ["cover"],
        "link": ["url"], "website": ["url"], "链接": ["url"], "目标": ["objectives"], "教学目标": ["objectives"], "goals": ["objectives"],
    ]

    /// The first of them that the table has.
    static func field(meantBy key: String, in table: FieldTable) -> Field? {
        meanings[key.lowercased()]?.lazy.compactMap { table[$0] }.first
    }

    /// The Chinese key of two characters of which one is wrong, where there is but one: 标提 for 标题.
    static func nearOfTwo(_ key: String, in table: FieldTable) -> Field? {
        guard key.count == 2, key.unicodeScalars.allSatisfy(\.properties.isIdeographic) else { return nil }
        let (first, last) = (key.first, key.last)
        var found: Field?
        for field in table.fields {
            for name in [field.label.zh] + field.aliases where name.count == 2 && (name.first == first || name.last == last) {
                guard found == nil || found?.key == field.key else { return nil }
                found = field
            }
        }
        return found
    }
}
