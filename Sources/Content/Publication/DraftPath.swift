/// Paths by which other generators know unfinished work.
public enum DraftPath {
    /// Whether a path says by itself that what lies there isn't to be published.
    public static func isUnfinished(_ path: String) -> Bool { sign(path) != nil }

    /// What of a path says so.
    enum Sign: Sendable {
        /// `_drafts/`, `drafts/`, 草稿/.
        case folder
        /// `_idea.md`: of no page in Jekyll, Docusaurus, Astro and Nuxt.
        case underscore
        /// `idea.draft.md`, Nuxt's.
        case suffix
    }

    static func sign(_ path: String) -> Sign? {
        let parts = path.split(separator: "/")
        guard let name = parts.last else { return nil }
        if parts.dropLast().contains(where: isFolder) { return .folder }
        // `_index.md` is the page of a folder in Hugo and Zola; of no generator is another such file a page.
        if name.hasPrefix("_"), name.prefix(while: { $0 != "." }).lowercased() != "_index" { return .underscore }
        return name.split(separator: ".").dropFirst().dropLast().contains { $0.lowercased() == "draft" } ? .suffix : nil
    }

    static func isInFolder(_ path: String) -> Bool { path.split(separator: "/").dropLast().contains(where: isFolder) }

    private static func isFolder(_ name: Substring) -> Bool {
        name.utf8.count <= 24 && folders.contains(PublicationWords.folded(String(name))) || name.lowercased().hasSuffix(".draft")
    }

    private static let folders: Set<String> = [
        "drafts", "draft", "unpublished", "trash", "private", "wip", "hidden", "entwürfe", "brouillons", "私密", "私人", "草稿", "草稿箱", "草稿夹",
        "未发布", "未完成", "不发布", "待发布", "回收站",
    ]
}
