/// Paths by which other generators know unfinished work, and by which people mark it.
public enum DraftPath {
    /// Whether a path says by itself that what lies there isn't to be published.
    ///
    /// - Parameter people: the folders in which the portal keeps its people, which may be called `staff`.
    public static func isUnfinished(_ path: String, people: Set<String> = []) -> Bool { sign(path, people: people) != nil }

    /// What of a path says so.
    enum Sign: Sendable {
        /// `_drafts/`, `drafts/`, 草稿/.
        case folder
        /// `00-drafts/`, 待审核/, `#recycle/`: a folder of this name is one for people, or one of a system's own.
        case place(String)
        /// `_idea.md`: of no page in Jekyll, Docusaurus, Astro and Nuxt.
        case underscore
        /// `idea.draft.md`, Nuxt's.
        case suffix
        /// `lamp-draft.md`, 【草稿】灯.md: marked by this word.
        case name(String)
        /// `draft-lamp.md`, unless its title says that drafts are what it is about.
        case leading(String)
        /// `staff/`, at the top of the content, 内部/: a folder for some, by its name.
        case audience(String)

        /// Whether what the head says outright counts for more.
        var givesWay: Bool {
            switch self {
            case .name, .leading, .audience: true
            case .folder, .place, .underscore, .suffix: false
            }
        }
    }

    static func sign(_ path: String, people: Set<String> = []) -> Sign? {
        guard let name = path.pathParts.last else { return nil }
        let folders = folders(of: path)
        for folder in folders { if let sign = sign(of: folder) { return sign } }
        if let folder = closedFolder(above: name, folders, people) { return .audience(String(folder.name)) }
        // Editors keep unsaved work, and Office its locks, under such names.
        if name.hasPrefix("~"), let next = name.dropFirst().first, next.isLetter || next.isNumber || next == "$" { return .name("~") }
        let whole = name.prefix { $0 != "." }
        if whole.count > 2 && whole.hasPrefix("#") && name.hasSuffix("#") || whole.hasPrefix("#") && whole.hasSuffix("#") {
            return .name("#")
        }
        // `_index.md` is the page of a folder in Hugo and Zola; of no generator is another such file a page.
        if name.hasPrefix("_"), name.prefix(while: { $0 != "." }).lowercased() != "_index" { return .underscore }
        let endings = name.split(separator: ".").dropFirst().dropLast()
        if endings.contains(where: { ["draft", "drafts"].contains($0.lowercased()) }) { return .suffix }
        if let ending = endings.first(where: { DraftMark.isEnding($0) }) { return .name("." + ending) }
        let own = ownName(path)
        if own.hasPrefix("_"), own != name { return .name("_") }
        let stem = own == name ? DraftMark.stem(name) : String(own)
        return DraftMark.inName(stem).map { Sign.name($0) } ?? DraftMark.leading(stem).map { Sign.leading($0) }
    }

    /// What a page is called: its file or, for the index of a folder, the folder.
    static func ownName(_ path: String) -> Substring {
        let parts = path.pathParts
        guard let name = parts.last else { return path[...] }
        return parts.count > 2 && EntryAddress.isIndexName(DraftMark.stem(name)) ? parts[parts.count - 2] : name
    }

    /// A name that says no more that what it names is a draft.
    public static func withoutLeadingWord(_ name: String) -> String {
        guard let word = DraftMark.leading(name) else { return name }
        return String(name.dropFirst(word.count).drop { !$0.isLetter && !$0.isNumber })
    }

    static func isInFolder(_ path: String) -> Bool { folders(of: path).contains { sign(of: $0) != nil } }

    private typealias Folder = (name: Substring, folded: String)

    /// Those of a path, the outermost first; names too long to be such a word are folded to nothing.
    private static func folders(of path: String) -> [Folder] {
        path.pathParts.dropLast().map { ($0, $0.utf8.count <= 80 ? PublicationWords.folded(String($0)) : "") }
    }

    private static func sign(of folder: Folder) -> Sign? {
        guard !folder.folded.isEmpty else { return nil }
        if folders.contains(folder.folded) || folder.folded.hasSuffix(".draft") { return .folder }
        return isPlace(folder.name, folder.folded) ? .place(String(folder.name)) : nil
    }

    /// Whether a folder's name holds such a word beside a number, a mark or a remark.
    private static func isPlace(_ name: Substring, _ folded: String) -> Bool {
        if systems.contains(folded) || name.utf8.first == UInt8(ascii: "_") && name.lowercased() == "_templates"
            || PublicationWords.isForbidding(folded: folded)
        {
            return true
        }
        if name.utf8.first == UInt8(ascii: "_"), underscored.contains(folded.filter { $0 != "_" }) { return true }
        var core = core(of: folded)
        for mine in ["my", "我的"] where core.utf8.starts(with: mine.utf8) && core != mine { core = String(core.dropFirst(mine.count)) }
        if !core.utf8.allSatisfy({ $0 < 0x80 }) {
            core = plain(core)
            if core.hasSuffix("草稿") { return true }
        }
        if folders.contains(core) || places.contains(core) { return true }
        guard DraftTrace.isPossible(in: folded) else { return false }
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        if words.count > 1,
            ["draft", "drafts", "草稿"].contains(words[words.count - 1]) || words[0] == "草稿"
                || ["draft", "drafts"].contains(words[0]) && contents.contains(String(words[1]))
        {
            return true
        }
        return core.split(separator: ".").first.map { ["draft", "drafts", "草稿"].contains($0) } ?? false
    }

    /// Without the words that only say that it is a place: 草稿区, 未完成的.
    private static func plain(_ core: String) -> String {
        for ending in ["的", "区", "夹", "箱", "里"] where core.hasSuffix(ending) && core.count > 2 && core != "草稿箱" && core != "草稿夹" {
            return String(core.dropLast())
        }
        return core
    }

    /// Whether a word in a file's name says that it is for some alone: 内部, 仅教师, `private`.
    static func isForSome(_ word: String) -> Bool { word.utf8.count <= 40 && forSome.contains(PublicationWords.folded(word)) }

    private static let forSome: Set<String> = [
        "private", "confidential", "staffonly", "teachersonly", "teacheronly", "internalonly", "内部", "内部资料", "内部文件", "仅教师", "仅老师", "仅限教师",
        "仅限老师", "教师专用", "老师专用", "教师用", "老师用", "教师看", "老师看", "保密", "机密", "私密", "不公开", "仅校内", "仅内部",
    ]

    /// Behind an underscore, what was put aside.
    private static let underscored: Set<String> = [
        "old", "archive", "archived", "backup", "bak", "unused", "internal", "notes", "disabled", "staff", "todo", "旧", "备份", "存档", "归档",
    ]

    /// What a folded name says without marks and numbers around it and a remark in brackets behind.
    private static func core(of folded: String) -> String {
        if folded.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return folded }
        if folded.utf8.allSatisfy({ $0 < 0x80 }) {
            func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
            let head = folded.utf8.drop { !isLetter($0) }.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "[") }
            guard let last = head.lastIndex(where: isLetter) else { return "" }
            return String(Substring(head[...last]))
        }
        let head = folded.drop { !$0.isLetter }.prefix { !"([（【".contains($0) }
        return String(head.reversed().drop { !$0.isLetter }.reversed())
    }

    private static let folders: Set<String> = [
        "drafts", "draft", "unpublished", "trash", "private", "wip", "hidden", "entwürfe", "brouillons", "私密", "私人", "草稿", "草稿箱", "草稿夹",
        "未发布", "未完成", "不发布", "待发布", "回收站",
    ]
    private static let places: Set<String> = [
        "workinprogress", "notpublished", "notpublic", "notyetpublished", "topublish", "pending", "toreview", "tobereviewed", "inreview",
        "staffonly", "teachersonly", "teacheronly", "internalonly", "confidential", "deleted", "recyclebin", "borradores", "bozze",
        "unfinished", "scheduled", "entwuerfe", "entwurf", "brouillon", "borrador", "bozza", "rascunho", "rascunhos", "utkast", "kladde",
        "koncept", "szkice",
        "taslak", "черновик", "черновики", "下書き", "下书き", "非公開", "非公开", "초안",
        "草稿们", "初稿", "草案", "半成品", "待发", "待审", "待审核", "审核中", "未审核", "未公开", "不公开", "暂不公开", "暂不发布", "内部资料", "内部文件", "仅教师", "仅老师",
        "教师专用", "老师专用", "机密", "保密", "隐私", "已删除", "作废", "废弃", "垃圾箱", "废纸篓", "仅限教师", "仅限老师", "教师用", "老师用", "教师看", "老师看", "仅校内", "仅内部",
        "notforweb", "notonweb", "notforsite", "nopublish", "dontpublish", "forreview", "incomplete",
    ]
    /// A folder for some by its name, which may be a subject, too: at the top, or above the entry's own folder.
    private static func closedFolder(above name: Substring, _ folders: [Folder], _ people: Set<String>) -> Folder? {
        if let top = folders.first, audiences.contains(top.folded), !people.contains(String(top.name)) { return top }
        guard let found = folders.firstIndex(where: { closed.contains($0.folded) }) else { return nil }
        // An entry in a folder of its own may be called so.
        return found > 0 && found == folders.count - 1 && isIndex(name) ? nil : folders[found]
    }

    private static func isIndex(_ name: Substring) -> Bool { DraftMark.stem(name).lowercased() == "index" }

    private static let closed: Set<String> = [
        "internal", "internaluse", "internaldocs", "secret", "secrets", "withdrawn", "removed", "retracted", "rejected", "withheld",
        "unlisted", "内部", "内部用", "秘密", "绝密", "已撤回", "已下架", "撤回", "下架",
    ]
    private static let contents: Set<String> = [
        "pages", "posts", "entries", "articles", "projects", "tutorials", "guides", "notes", "content", "files", "texts", "docs",
        "documents",
    ]
    /// Other than `people/staff/` and the folder of the portal's people, which are about them.
    private static let audiences: Set<String> = ["staff", "personal", "staffroom", "forstaff", "foryou", "me", "教工", "教职工", "个人", "仅教工"]
    /// Of servers and systems, and the templates of editors.
    private static let systems: Set<String> = [
        "$recycle.bin", "#recycle", "@recycle", "#snapshot", "@eadir", "lost+found", "systemvolumeinformation", "macosx",
    ]
}
