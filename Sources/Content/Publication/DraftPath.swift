/// Paths by which other generators know unfinished work: `_drafts/`, `drafts/`, 草稿/, and files such as `_idea.md`.
enum DraftPath {
    static func isDraft(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let name = parts.last else { return false }
        // `_index.md` is the page of a folder in Hugo; of no generator is another such file a page.
        if name.hasPrefix("_"), name.prefix(while: { $0 != "." }).lowercased() != "_index" { return true }
        return parts.dropLast().contains { $0.utf8.count <= 24 && folders.contains(PublicationWords.folded(String($0))) }
    }

    private static let folders: Set<String> = [
        "drafts", "draft", "unpublished", "trash", "private", "wip", "hidden", "entwürfe", "brouillons", "私密", "私人", "草稿", "草稿箱", "草稿夹", "未发布", "未完成", "不发布", "待发布", "回收站",
    ]
}
