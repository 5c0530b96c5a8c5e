/// Mends `[…]` and `{…}` written with full-width punctuation, curly quotes or number signs.
enum FlowMending {
    /// The collection as YAML; nil where nothing has to be mended or it is not sure what was meant.
    static func mended(_ value: String, isList: Bool, depth: Int = 0) -> (text: String, slip: ValueSlip)? {
        // Nobody nests deeper by hand.
        guard depth < 6, let first = value.first, let last = value.last else { return nil }
        var slip: ValueSlip?
        let text: String?
        switch (first, last) {
        case ("[", "]"), ("［", "］"), ("[", "］"), ("［", "]"), ("[", "】"), ("【", "]"): text = list(value.dropFirst().dropLast(), depth, &slip)
        case ("【", "】"): text = isList ? list(value.dropFirst().dropLast(), depth, &slip) : nil
        case ("{", "}"), ("｛", "｝"), ("{", "｝"), ("｛", "}"): text = map(value.dropFirst().dropLast(), depth, &slip)
        default: return nil
        }
        if first != "[", first != "{" { slip = slip ?? .wide }
        if last != "]", last != "}" { slip = slip ?? .wide }
        guard let text, let slip else { return nil }
        return (text, slip)
    }

    private static func list(_ inner: Substring, _ depth: Int, _ slip: inout ValueSlip?) -> String? {
        var marks: Set<Character> = [","]
        let found = parts(inner, at: [",", "，", "、", "；"]).marks
        if !found.contains(",") {
            // A full-width comma beside ASCII ones may belong to a sentence.
            marks = found.contains("，") ? ["，"] : found.isEmpty ? [","] : [found[0]]
            if !found.isEmpty { slip = .wide }
        }
        let items = parts(inner, at: marks).texts.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        return "[" + items.map { item($0, depth, &slip) }.joined(separator: ", ") + "]"
    }

    private static func item(_ text: String, _ depth: Int, _ slip: inout ValueSlip?) -> String {
        if let nested = mended(text, isList: false, depth: depth + 1) {
            slip = slip ?? nested.slip
            return nested.text
        }
        if let value = ValueSlip.mended(text, takesSign: true) {
            slip = slip ?? value.slip
            return value.text
        }
        return text
    }

    /// Only what has a colon is an entry; a comma before anything else belongs to the value.
    private static func map(_ inner: Substring, _ depth: Int, _ slip: inout ValueSlip?) -> String? {
        let (texts, marks) = parts(inner, at: [",", "，"])
        var entries: [String] = []
        for (index, text) in texts.enumerated() {
            let trimmed = text.trimmingSpaces
            if trimmed.isEmpty { continue }
            if colon(in: trimmed) == nil, let last = entries.popLast() {
                entries.append(last + String(marks[index - 1]) + trimmed)
            } else {
                if index > 0, marks[index - 1] == "，" { slip = .wide }
                entries.append(trimmed)
            }
        }
        var result: [String] = []
        for entry in entries {
            guard let colon = colon(in: entry) else { return nil }
            if entry[colon] == "：" { slip = .wide }
            let key = String(entry[..<colon]).trimmingSpaces
            let value = String(entry[entry.index(after: colon)...]).trimmingSpaces
            // What follows an ASCII colon without a space is YAML's own business.
            if entry[colon] == ":", entry.index(after: colon) < entry.endIndex, entry[entry.index(after: colon)] != " " { return nil }
            let written = item(value, depth, &slip)
            let needsQuotes = !"\"'[{".contains(written.first ?? " ") && written.contains { ",[]{}".contains($0) }
            result.append(key + ": " + (needsQuotes ? FrontMatterLine.quoted(written) : written))
        }
        return "{" + result.joined(separator: ", ") + "}"
    }

    private static func colon(in text: String) -> String.Index? {
        guard let first = text.first, first != "\"", first != "'" else { return nil }
        return text.firstIndex { $0 == ":" || $0 == "：" }
    }

    /// Cuts at marks that stand outside quotes and brackets, and says at which.
    private static func parts(_ text: Substring, at wanted: Set<Character>) -> (texts: [Substring], marks: [Character]) {
        var texts: [Substring] = []
        var marks: [Character] = []
        var start = text.startIndex
        var depth = 0
        var quote: Character?
        var isStart = true
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "\"", "'": if isStart { quote = character }
            case "“": quote = "”"
            case "[", "{", "【", "｛", "［", "（", "(": depth += 1
            case "]", "}", "】", "｝", "］", "）", ")": depth -= 1
            case _ where depth == 0 && wanted.contains(character):
                texts.append(text[start..<index])
                marks.append(character)
                start = text.index(after: index)
                isStart = true
                continue
            default: break
            }
            if character != " " { isStart = false }
        }
        return (texts + [text[start...]], marks)
    }
}
