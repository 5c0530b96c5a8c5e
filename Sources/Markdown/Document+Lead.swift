import HTML

extension Document {
    /// The beginning of a section's text in one line, cut after at most 300 characters.
    public static func lead(of text: String) -> String {
        var lead: [UInt8] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            if !lead.isEmpty, !WideText.ends(lead) { lead.append(UInt8(ascii: " ")) }
            lead += line.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }
            if lead.count >= 200 { break }
        }
        let whole = String(decoding: lead, as: UTF8.self).trimmed()
        let beginning = whole.prefix(300)
        return beginning.endIndex == whole.endIndex ? whole : beginning.dropLast() + "…"
    }
}
