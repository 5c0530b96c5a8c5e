import Content
import Foundation
import Synchronization

/// Finds groups by names that differ from theirs in spaces, hyphens, width and capitals only: 3D打印机 for 3D 打印机; a campus also without that word.
///
/// Made when the first name is found nowhere else, which is never in most portals.
final class LooseNames: Sendable {
    private let groups: GroupTable<Portal.EntryGroup>
    let titles: @Sendable (GroupID) -> [String]
    private let made = Mutex<[String: [GroupID]]?>(nil)

    /// - Parameter titles: those of a group in all languages.
    init(groups: GroupTable<Portal.EntryGroup>, titles: @escaping @Sendable (GroupID) -> [String]) {
        self.groups = groups
        self.titles = titles
    }

    /// - Parameter folded: a name as `fold` gives it.
    func groups(named folded: String) -> [GroupID] {
        guard !folded.isEmpty else { return [] }
        return made.withLock { made in
            if let made { return made[folded] ?? [] }
            let names = all()
            made = names
            return names[folded] ?? []
        }
    }

    private func all() -> [String: [GroupID]] {
        var names: [String: [GroupID]] = [:]
        for (id, group) in groups.identified {
            let name = group.id.pathParts.last.map(String.init) ?? ""
            for text in [name, group.id] + titles(id) {
                for name in Self.names(of: text) where !name.isEmpty && names[name]?.last != id {
                    names[name, default: []].append(id)
                }
            }
        }
        return names
    }

    /// Under which names what is called so is found.
    static func names(of text: String) -> [String] {
        let folded = fold(text)
        return [folded] + withoutCampus(folded)
    }

    /// 河东 for 河东校区, as everybody at the school says.
    private static func withoutCampus(_ name: String) -> [String] {
        ["校区", "campus"].compactMap { name.hasSuffix($0) && name.count > $0.count + 1 ? String(name.dropLast($0.count)) : nil }
    }

    static func fold(_ name: String) -> String {
        let text = ReferenceIndex.fold(name)
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            let letters = text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
                .filter { !$0.properties.isWhitespace && $0 != "-" && $0 != "_" && $0 != "\u{200B}" }
            return String(String.UnicodeScalarView(letters))
        }
        // Every tail of every path that leads nowhere comes here: bytes, not scalars' properties, which took a tenth of a check.
        return String(decoding: text.utf8.filter { $0 > 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }, as: UTF8.self)
    }
}
