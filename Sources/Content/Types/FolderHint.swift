/// What type the files of a folder are surely of whose name is no type's: 课程, `lessons`.
struct FolderHint {
    /// The folder's name as it stands.
    let folder: String
    private let types: ContentTypes

    /// nil for a file that lies in no folder, or in one of a type.
    init?(id: String, types: ContentTypes) {
        guard let slash = id.firstIndex(of: "/") else { return nil }
        let folder = String(id[..<slash])
        guard types.all[types.id(ofFolder: folder)].folder.isEmpty, LanguageTag.normalized(folder[...]) == nil else { return nil }
        self.folder = folder
        self.types = types
    }

    /// The type that has fields for most of the keys, and the most of those that pages lack; nil where none has a field that pages lack.
    func type(for keys: [String]) -> ContentType? {
        let pages = types.fields(of: types.id(ofFolder: ""))
        let foreign = keys.filter { pages[$0] == nil && types.mayBeField($0) }
        guard !foreign.isEmpty else { return nil }
        var best: (type: ContentType, count: Int)?
        let lowered = folder.lowercased()
        for (id, type) in types.all.identified where !type.folder.isEmpty {
            let table = types.fields(of: id)
            let count = foreign.count { table[$0] != nil } * 2
            // Without a field of its own no name makes it one.
            guard count > 0 else { continue }
            let named = Self.meanings[type.name]?.contains { lowered.contains($0) } ?? false
            if count + (named ? 1 : 0) > best?.count ?? 1 { best = (type, count + (named ? 1 : 0)) }
        }
        return best?.type
    }

    /// What people call the folders of a type.
    private static let meanings: [String: [String]] = [
        "tutorial": ["课", "教", "学", "制作", "手工", "实验", "lesson", "course", "tutorial", "howto", "how-to", "lab"],
        "project": ["作品", "项目", "成果", "work", "project", "showcase"],
        "guide": ["指南", "说明", "手册", "guide", "manual", "doc"],
        "question": ["问", "答", "faq", "question"],
        "resource": ["资源", "图书", "书", "book", "resource", "librar"],
        "equipment": ["设备", "机器", "器材", "工具", "machine", "tool", "equipment"],
        "material": ["材料", "耗材", "material", "suppl"],
        "training": ["培训", "安全", "training", "safety"],
        "event": ["活动", "日程", "通知", "event", "activit", "calendar"],
        "space": ["空间", "房间", "教室", "场地", "room", "space", "place"],
        "campus": ["校区", "分校", "campus"],
        "person": ["人", "老师", "教师", "成员", "staff", "people", "team", "teacher"],
        "service": ["服务", "service"],
    ]
}
