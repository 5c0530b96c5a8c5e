import Content
import Diagnostics
import Routes

/// Settles which entries may stand where several want the same id in one language or the same address, also where only
/// capital letters or the Unicode form differ: Windows and macOS would keep one file for both. The others are left out.
enum AddressClashes {
    struct Result {
        var kept: [Entry] = []
        var leftOut: [Entry] = []
        /// The path of each README that gave way to the index of its folder, with the path of that.
        var readmes: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
    }

    /// - Parameter holders: the paths of those that had theirs already.
    static func settle(_ entries: [Entry], holders: Set<String> = [], _ routes: inout RouteTable) -> Result {
        var result = Result()
        var byID: [String: Entry] = [:]
        byID.reserveCapacity(entries.count)
        for entry in ranked(entries, holders) {
            let id = entry.foldedID
            if let other = byID[id] {
                let isReadme = entry.isReadme && other.isIndex && entry.folder == other.folder && !other.isReadme
                if isReadme { result.readmes[entry.source.path] = other.source.path }
                result.diagnostics.append(isReadme ? .readmeBesideIndex(entry, other) : .sameID(entry, other))
                result.leftOut.append(entry)
            } else if let clash = routes.claim(entry.address, .entry(entry)) {
                result.diagnostics.append(.entryAddressClash(entry, clash))
                result.leftOut.append(entry)
            } else {
                byID[id] = entry
                result.kept.append(entry)
            }
        }
        return result
    }

    /// Those with the better right first, where there is anything to settle.
    private static func ranked(_ entries: [Entry], _ holders: Set<String>) -> [Entry] {
        var ids: Set<String> = []
        var addresses: Set<String> = []
        for entry in entries where !ids.insert(entry.foldedID).inserted || !addresses.insert(entry.address.folded).inserted {
            return entries.sorted { $0.precedes($1, holders: holders) }
        }
        return entries
    }
}
