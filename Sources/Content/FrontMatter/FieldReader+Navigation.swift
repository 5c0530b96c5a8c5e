import Diagnostics
import Yams

/// The portal's navigation as other generators write it: with a name before each item, or in groups.
extension FieldReader {
    /// The items with nothing but what they lead to, each told of; the home page needs none.
    mutating func navigation(_ items: Node.Sequence) -> [Node] {
        items.flatMap { item -> [Node] in
            guard let mapping = item.mapping, let mark = item.mark else { return [item] }
            guard let target = Self.target(of: mapping) else { return [item] }
            if let group = target.sequence { return navigation(group) }
            guard let written = scalar(target) else { return [item] }
            let name = Self.bareName(written)
            let isHome = ["", "index", "readme", "home"].contains(name.lowercased())
            diagnostics.append(.itemOfNavigation(isHome ? nil : name, at: placeOfPairs(item)))
            return isHome ? [] : [.scalar(Node.Scalar(name, .implicit, .plain, mark))]
        }
    }

    /// What an item leads to: behind its name, or under a key of its own.
    private static func target(of mapping: Node.Mapping) -> Node? {
        func value(_ keys: [String]) -> Node? {
            mapping.first { pair in pair.key.scalar.map { keys.contains($0.string.trimmingSpaces.lowercased()) } ?? false }?.value
        }
        if let target = value(["link", "url", "href", "path", "to", "page", "ref", "pageref", "items", "children", "链接", "网址"]) {
            return target
        }
        guard mapping.count == 1, let only = mapping.first, value(["text", "title", "name", "label", "名称", "标题"]) == nil else { return nil }
        return only.value
    }

    /// `tutorials` of `/tutorials/`, `tutorials/index.md` and `./tutorials`.
    private static func bareName(_ written: String) -> String {
        var parts = written.split(separator: "/").map(String.init).filter { $0 != "." }
        if let last = parts.last, last.hasSuffix(".md") || last.hasSuffix(".html") {
            parts[parts.count - 1] = String(last[..<(last.lastIndex(of: ".") ?? last.endIndex)])
        }
        if parts.count > 1, let last = parts.last, EntryAddress.isIndexName(last) { parts.removeLast() }
        return parts.joined(separator: "/")
    }
}

extension Diagnostic {
    /// An item of the navigation that says more than where it leads.
    ///
    /// - Parameter name: what it leads to; nil for the home page.
    fileprivate static func itemOfNavigation(_ name: String?, at place: SourcePlace) -> Diagnostic {
        guard let name else {
            return Diagnostic(
                ContentDiagnostics.valueReadAsMeant, at: place,
                Words(zh: "首页总在导航的前面，不用写。", en: "The home page always comes first; it needs no item."),
                cure: Words(zh: "删掉这一项。", en: "Take this item out."))
        }
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "导航的每一项只写文件夹或条目的 id，名字用页面自己的；这里按「\(name)」读了。",
                en: "An item of the navigation is a folder or an entry's id, and is called as its page is; read as “\(name)”."),
            cure: Words(zh: "短横后面改成：\(name)", en: "Behind the dash write: \(name)"),
            suggestions: [Suggestion(name)])
    }
}
