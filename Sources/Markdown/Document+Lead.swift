import Diagnostics
import HTML

extension Document {
    /// The beginning of a section's text in one line, cut after at most 300 characters. What stood on lines of its own stays apart.
    public static func lead(of text: String) -> String {
        var lead: [UInt8] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            if !lead.isEmpty { lead += separator(after: lead).utf8 }
            lead += line.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }
            if lead.count >= 200 { break }
        }
        let whole = String(decoding: lead, as: UTF8.self).trimmed()
        let beginning = whole.prefix(300)
        return beginning.endIndex == whole.endIndex ? whole : beginning.dropLast() + "…"
    }

    /// Keeps the marks of other generators that stand in braces out of the summary.
    mutating func hideInLead(_ found: [LooseMark], _ source: SourceText) {
        for mark in found {
            guard case .foreign(let shape) = mark.kind, shape.hasPrefix("{{") || shape.hasPrefix("{%") else { continue }
            hiddenInLead.append(source.text(mark.range))
            // A summary has no more.
            if hiddenInLead.count == 16 { break }
        }
        if !hiddenInLead.isEmpty { setLead() }
    }

    /// The lead of what is there now.
    mutating func setLead() {
        lead = Document.lead(of: sections.first { !$0.text.isEmpty }?.text ?? "")
        for mark in hiddenInLead {
            // By scalars: beside a mark may stand what becomes one character with it, and once it is gone, with what stood before it.
            guard let found = lead.unicodeScalars.firstRange(of: mark.unicodeScalars) else { continue }
            var before = lead.unicodeScalars[..<found.lowerBound]
            var behind = lead.unicodeScalars[found.upperBound...]
            if before.suffix(2).elementsEqual("](".unicodeScalars), behind.first == ")", let open = before.lastIndex(of: "[") {
                before = before[..<open] + before[open...].dropFirst().dropLast(2)
                behind = behind.dropFirst()
            } else if before.last.map({ $0 == " " }) ?? true, behind.first == " " {
                behind = behind.dropFirst()
            }
            lead = String(before + behind)
        }
        lead = lead.trimmed()
    }

    /// What parts a line from the next: nothing after Chinese punctuation that has room of its own, `；` after a Chinese word.
    private static func separator(after line: [UInt8]) -> String {
        guard WideText.ends(line) else { return " " }
        let last = String(decoding: line.suffix(12), as: UTF8.self).unicodeScalars.last { !"）」』”’】》〉".unicodeScalars.contains($0) }
        return last.map { "。！？；：，、…—".unicodeScalars.contains($0) } ?? false ? "" : "；"
    }
}
