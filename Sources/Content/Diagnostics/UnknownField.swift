import Diagnostics

extension Diagnostic {
    /// A key that the type has no field for.
    ///
    /// - Parameter given: the keys of the fields that stand beside it: none of them is meant once more.
    static func unknownField(
        _ key: String, at place: SourcePlace, among table: FieldTable, given: Set<String>, typeLabel: Words?
    ) -> Diagnostic {
        let type = typeLabel ?? Words(zh: "这里", en: "this")
        let message = Words(
            zh: "\(type.zh)没有「\(key)」这个字段，它的值没有用上。",
            en: "There is no field “\(key)” for \(type.en.lowercased()); its value is not used.")
        if let meant = FieldWords.field(meantBy: key, in: table), !given.contains(meant.key) {
            return Diagnostic(
                ContentDiagnostics.unknownField, at: place, message,
                cure: Words(
                    zh: "改成「\(meant.key)」（\(meant.label.zh)）；不是这个意思就删掉这一行。",
                    en: "Write “\(meant.key)” in place of “\(key)”, or take the line out if that is not meant."),
                suggestions: [Suggestion(meant.key)])
        }
        if table["hours"] == nil, table["minutes"] != nil, ["hours", "hour", "小时", "小时数"].contains(key.lowercased()) {
            let lessons = table["class_hours"] == nil ? nil : Words(zh: "；按课时算写 class_hours", en: "; lessons go into “class_hours”")
            return Diagnostic(
                ContentDiagnostics.unknownField, at: place, message,
                cure: Words(
                    zh: "要用多久，写在 minutes（分钟）里：两小时是 minutes: 120\(lessons?.zh ?? "")。把这一行删掉。",
                    en: "How long it takes goes into “minutes”: two hours are minutes: 120\(lessons?.en ?? ""). Take this line out."))
        }
        if table["supervision"] != nil, supervisors.contains(key.lowercased()) {
            return Diagnostic(
                ContentDiagnostics.unknownField, at: place, message,
                cure: Words(
                    zh: "谁看护这台机器，写在那个人自己的页面里：supervises: [这个文件的名字，不带 .md]。把这一行删掉。",
                    en:
                        "Who supervises the machine stands on that person's own page, as supervises: [this file's name without .md]. Take this line out."
                ))
        }
        // Foreign Markdown may have fifty thousand of them: the words are made for those that are shown.
        let guess = Guess(key, among: table.nearMisses, isMeant: { name in table[name].map { !given.contains($0.key) } ?? false })
        return Diagnostic(ContentDiagnostics.unknownField, at: place, message, near: guess) { near in
            guard near.isEmpty else { return nil }
            let known = table.nearMisses.best(for: key).first.flatMap { table[$0] } ?? FieldWords.field(meantBy: key, in: table)
            return known.map(cureBeside) ?? cure(of: key, among: table)
        }
    }

    private static let supervisors: Set<String> = [
        "supervisor", "supervisors", "supervised_by", "看护", "看护人", "看护老师", "监护人", "监护老师", "管理老师", "指导老师",
    ]

    private static func cureBeside(_ field: Field) -> Words {
        Words(
            zh: "「\(field.label.zh)」（\(field.key)）另有一行了，删掉这一行。",
            en: "“\(field.key)” has a line of its own: take this one out.")
    }

    private static func cure(of key: String, among table: FieldTable) -> Words {
        if let meant = FieldWords.nearOfTwo(key, in: table) {
            return Words(
                zh: "是「\(meant.label.zh)」（\(meant.key)）就改成它；不是就删掉这一行。",
                en: "If “\(meant.key)” is meant, write that; else take the line out.")
        }
        // At the top of a page it is a remark to oneself rather than that of one material.
        if table["title"] != nil, ["备注", "备註", "備註", "附注", "note", "notes", "remark", "remarks"].contains(key.lowercased()) {
            return Words(
                zh: "写给自己看的，在行首加 #，写成：# \(key): …；要给读者看，就写进正文，把这一行删掉。",
                en: "If it is for yourself, put # before it: # \(key): …; for readers write it into the text and take the line out.")
        }
        for field in table.fields {
            guard case .list = field.kind, let records = table.records(of: field),
                let inner = records[key] ?? FieldWords.field(meantBy: key, in: records)
            else { continue }
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
        "opening_hours": ["hours"], "openinghours": ["hours"], "opening-hours": ["hours"], "营业时间": ["hours"], "开馆时间": ["hours"],
        "活动时间": ["start"], "开始时间": ["start"], "begin": ["start"], "结束时间": ["end"], "finish": ["end"],
        "keywords": ["tags"], "关键词": ["tags"], "关键字": ["tags"], "人数": ["capacity"], "名额": ["capacity"],
        "封面图": ["cover"], "封面图片": ["cover"], "image": ["cover"], "thumbnail": ["cover"], "featured_image": ["cover"],
        "name": ["title"], "姓名": ["title"], "名字": ["title"], "职务": ["role"], "职位": ["role"], "岗位": ["role"],
        "数量": ["quantity", "units", "stock"],
        "预计用时": ["minutes"], "预计时间": ["minutes"], "预计时长": ["minutes"], "用时长": ["minutes"], "制作时间": ["minutes"], "所用时间": ["minutes"],
        "花费时间": ["minutes"], "课时数": ["class_hours"], "节数": ["class_hours"], "难度系数": ["level"], "适用对象": ["audience", "grades"],
        "适合对象": ["audience", "grades"], "班级": ["grades"], "学段": ["grades"], "学习要求": ["objectives"], "评分标准": ["rubric"], "评价量规": ["rubric"],
        "货架": ["shelf"], "货架号": ["shelf"], "架号": ["shelf"], "架位": ["shelf"], "柜子": ["shelf"], "柜号": ["shelf"], "存放位置": ["space", "shelf"],
        "存放地点": ["space", "shelf"], "所在位置": ["space"], "所在房间": ["space"], "教室": ["space"], "房间号": ["room", "space"], "库存量": ["stock"],
        "库存数量": ["stock", "quantity"], "剩余": ["stock", "quantity"], "台数": ["units"], "数目": ["quantity"], "用量": ["quantity"],
        "规格": ["model", "note"],
        "型号": ["model"], "品牌": ["maker"], "厂家": ["maker"], "生产厂家": ["maker"], "编码": ["code"], "设备编号": ["code", "units"],
        "负责人": ["custodian", "contact"],
        "管理员": ["custodian", "contact"], "联系人": ["contact"], "联系电话": ["channels", "phone"], "手机": ["phone"], "指导教师": ["advisers"],
        "辅导老师": ["advisers"],
        "成员": ["team"], "组员": ["team"], "小组成员": ["team"], "小组": ["team"], "参与人员": ["team"], "作者姓名": ["authors"], "创作者": ["authors"],
        "编写": ["authors"], "撰写人": ["authors"], "整理": ["authors"], "内容简介": ["summary"], "介绍": ["summary"], "概述": ["summary"],
        "说明": ["summary"],
        "备注": ["note"], "名称": ["title"], "题目": ["title"], "项目名称": ["title"], "作品名称": ["title"], "教程名称": ["title"], "活动名称": ["title"],
        "设备名称": ["title"], "科目": ["subjects"], "学科领域": ["subjects"], "更新时间": ["updated"], "修改日期": ["updated"], "修改时间": ["updated"],
        "发布时间": ["date"], "创建日期": ["date"], "创建时间": ["date"], "时间安排": ["start"], "活动日期": ["start"], "日期时间": ["start"], "截止时间": ["end"],
        "活动地点": ["space"], "前置知识": ["prerequisites"], "前置要求": ["prerequisites", "requires"], "培训要求": ["requires"], "需要培训": ["requires"],
        "使用设备": ["tools"], "所用设备": ["tools"], "所需设备": ["tools"], "器材": ["tools"], "工具材料": ["tools"], "所用材料": ["materials"],
        "耗材": ["materials"],
        "准备材料": ["materials"], "材料准备": ["materials"], "附件下载": ["files"], "下载": ["files"], "获奖情况": ["award"], "奖项": ["award"],
        "例外": ["exceptions"], "节假日": ["exceptions"], "休息日": ["exceptions"], "放假": ["exceptions"], "holidays": ["exceptions"],
        "closures": ["exceptions"], "redirect_from": ["aliases"], "redirects": ["aliases"], "link": ["url"], "website": ["url"],
        "链接": ["url"], "目标": ["objectives"],
        "教学目标": ["objectives"], "goals": ["objectives"],
    ]

    /// Whether people call the title so.
    static func isTitle(_ key: String) -> Bool { meanings[key.lowercased()] == ["title"] }

    /// The first field of the table that people call so, without a slip.
    static func field(calledBy key: String, in table: FieldTable) -> Field? {
        meanings[key.lowercased()]?.lazy.compactMap { table[$0] }.first
    }

    /// The first of them that the table has.
    static func field(meantBy key: String, in table: FieldTable) -> Field? {
        let key = key.lowercased()
        if let fields = meanings[key] { return fields.lazy.compactMap { table[$0] }.first }
        // `dificulty`: longer English words bear a slip.
        guard key.utf8.count > 6, key.utf8.allSatisfy({ 0x61...0x7A ~= $0 }), table.nearMisses.best(for: key).isEmpty,
            let near = nearWords.best(for: key).first
        else { return nil }
        return meanings[near]?.lazy.compactMap { table[$0] }.first
    }

    private static let nearWords = NearMissIndex(meanings.keys.filter { $0.utf8.count > 5 && $0.utf8.allSatisfy { $0 < 0x80 } }.sorted())

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
