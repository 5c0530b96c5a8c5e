import Content
import Diagnostics

/// Finds entries that want the same id in one language or the same address, also where only capital letters or the
/// Unicode form differ: Windows and macOS would keep one file for both.
enum AddressClashes {
    static func find(in entries: [Entry], reserved: [SitePath: Words]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var byID: [String: Entry] = [:]
        var byAddress: [String: Entry] = [:]
        let made = Dictionary(reserved.map { ($0.key.folded, $0.value) }, uniquingKeysWith: { a, _ in a })
        for entry in entries {
            let id = entry.language + "/" + SitePath(entry.id).folded
            if let other = byID[id] {
                diagnostics.append(.sameID(entry, other))
            } else if let other = byAddress[entry.address.folded] {
                diagnostics.append(.sameAddress(entry, other))
            } else if let page = made[entry.address.folded] {
                diagnostics.append(.addressOfMadePage(entry, page))
            }
            byID[id] = entry
            byAddress[entry.address.folded] = entry
        }
        return diagnostics
    }
}
