import Content

/// How what was written for an entry, or for a file in its folder, is written once the entry has another name.
struct RenamedPath {
    /// The last part of the entry's id, as it was and as it is to be.
    let old: String
    let new: String

    /// nil where the name doesn't stand in it: it leads there by a title, another name, or from within the folder.
    ///
    /// - Parameter isFile: whether it names a file in the entry's folder, and the entry only on the way.
    func written(_ text: String, isFile: Bool = false) -> String? {
        let end = text.firstIndex { "#?|".contains($0) } ?? text.endIndex
        var parts = text[..<end].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let candidates = isFile ? parts.dropLast() : parts[...]
        guard let at = candidates.lastIndex(where: { renamed($0) != nil }), let part = renamed(parts[at]) else { return nil }
        parts[at] = part
        return parts.joined(separator: "/") + text[end...]
    }

    /// `led-lamp`, `led-lamp.md`, `led-lamp.en.md`, percent-encoded, too; capitals and Unicode forms are those of links.
    private func renamed(_ part: String) -> String? {
        let plain = part.removingPercentEncoding ?? part
        let stem = plain.prefix(old.count)
        let ending = plain.dropFirst(old.count)
        guard SitePath(String(stem)).folded == SitePath(old).folded, ending.isEmpty || ending.hasPrefix("."),
            ending.isEmpty || ["md", "markdown", "html"].contains(ending.lowercased().split(separator: ".").last ?? "")
        else { return nil }
        return new + ending
    }
}
