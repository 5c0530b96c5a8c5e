import Diagnostics

/// Compares a portal's own words file with the words that the layouts use.
enum WordsCheck {
    /// - Parameters:
    ///   - builtIn: the built-in words of that language, which fill its gaps.
    ///   - model: the words of a complete language.
    static func check(
        _ read: (texts: [String: String], places: [String: SourcePlace], diagnostics: [Diagnostic]),
        path: String, builtIn: [String: String]?, model: [String: String]
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let known = Set(model.keys).union(builtIn?.keys.map { $0 } ?? [])
        // Keys that are like no other may belong to layouts of the portal's own.
        for key in read.texts.keys.sorted() where !known.contains(key) && !key.hasSuffix(".one") {
            let near = NearMiss.best(for: key, among: known)
            if !near.isEmpty, let place = read.places[key] { diagnostics.append(.wordUnknown(key, near: near, at: place)) }
        }
        let missing = model.keys.filter { read.texts[$0] == nil && !$0.hasSuffix(".one") }.sorted()
        if builtIn == nil, !missing.isEmpty { diagnostics.append(.wordsIncomplete(missing, path: path)) }
        return diagnostics
    }
}
