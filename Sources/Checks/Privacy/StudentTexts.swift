import Content
import Diagnostics
import Portal

extension CheckContext {
    /// What readers see of pupils' work, piece by piece.
    var studentTexts: [PublicText] {
        let types = portal.settings.types
        return portal.entries.filter { isByStudents($0) }.flatMap { PublicText.all(of: $0, types: types) }
    }

    func isByStudents(_ entry: Entry) -> Bool {
        entry["by"]?.term.map { $0.id == "student" } ?? portal.type(of: entry).isByStudents
    }

    /// What a rule finds in pupils' pages, each thing once a page.
    ///
    /// - Parameter signs: one of these stands in every text in which there can be anything; most have none, and are passed over fast.
    func inStudentTexts(
        _ signs: [String], _ find: (ScannedText) -> [Range<Int>], _ told: (String, SourcePlace) -> Diagnostic
    ) -> [Diagnostic] {
        var seen: Set<String> = []
        return studentTexts.flatMap { piece -> [Diagnostic] in
            guard piece.text.holds(signs) else { return [] }
            let scanned = ScannedText(piece.text)
            return find(scanned).compactMap { range in
                let words = scanned.text(range)
                return seen.insert("\(piece.entry.source.path) \(words)").inserted ? told(words, piece.place(of: words)) : nil
            }
        }
    }
}

extension String {
    /// Whether one of some texts stands in it, by bytes.
    fileprivate func holds(_ signs: [String]) -> Bool {
        var text = self
        return text.withUTF8 { bytes in signs.contains { Self.holds(bytes, Array($0.utf8)) } }
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var rest = bytes[...]
        while rest.count >= wanted.count, let found = rest.firstIndex(of: first) {
            if rest[found...].starts(with: wanted) { return true }
            rest = rest[(found + 1)...]
        }
        return false
    }
}
