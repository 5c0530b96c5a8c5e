import Content
import Portal

extension CheckContext {
    /// Whether a group names under a field something that is there but not published: whoever refers to it is told so, once;
    /// that the field leads nowhere is then no news.
    ///
    /// - Parameters:
    ///   - path: `space`, or `units.space` within the items of a list.
    ///   - item: the item; any when nil.
    func awaits(_ group: GroupID, _ path: String, item: Int? = nil) -> Bool {
        let parts = path.split(separator: ".").map(String.init)
        let original = portal.groups[group].entries[0]
        return (entry(group)[parts[0]]?.items ?? []).enumerated().contains { index, value in
            guard item == nil || item == index, portal.target(of: original, path, index) == nil else { return false }
            return (parts.count > 1 ? value.record[parts[1]] : value)?.text.map { portal.isUnpublished($0) } ?? false
        }
    }
}
