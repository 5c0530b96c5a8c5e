/// Mends `[…]` and `{…}` written with full-width punctuation, semicolons, curly quotes or number signs.
struct FlowMending {
    /// Whether a word is a key of the records that may stand here; nil where nobody knows their keys.
    var isKey: ((String) -> Bool)?
    /// Whether people are named here, of whom a remark is for none but the writer.
    var namesPeople = false

    /// The collection as YAML; nil where nothing has to be mended or it is not sure what was meant.
    func mended(_ value: String, isList: Bool, depth: Int = 0) -> (text: String, slip: ValueSlip)? {
        // Nobody nests deeper by hand.
        guard depth < 6, let first = value.first, let last = value.last else { return nil }
        var slip: ValueSlip?
        let text: String?
        switch (first, last) {
        case ("[", "]"), ("［", "］"), ("[", "］"), ("［", "]"), ("[", "】"), ("【", "]"): text = list(value.dropFirst().dropLast(), depth, &slip)
        case ("【", "】") where value.contains("】【"):
            // 【电路】【木工】
            text = isList ? list(value.dropFirst().dropLast().replacing("】【", with: "，")[...], depth, &slip) : nil
        case ("【", "】"): text = isList ? list(value.dropFirst().dropLast(), depth, &slip) : nil
        case ("{", "}"), ("｛", "｝"), ("{", "｝"), ("｛", "}"): text = map(value.dropFirst().dropLast(), depth, &slip)
        default: return nil
        }
        if first != "[", first != "{" { slip = slip ?? .wide }
        if last != "]", last != "}" { slip = slip ?? .wide }
        guard let text, let slip else { return nil }
        return (text, slip)
    }

    private func list(_ inner: Substring, _ depth: Int, _ slip: inout ValueSlip?) -> String? {
        var marks: Set<Character> = [","]
        let found = Self.parts(inner, at: [",", "，", "、", "；"]).marks
        if !found.contains(",") {
            // A full-width comma beside ASCII ones may belong to a sentence.
            marks = found.contains("，") ? ["，"] : found.isEmpty ? [","] : [found[0]]
            if !found.isEmpty { slip = .wide }
        }
        let items = Self.parts(inner, at: marks).texts.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        return "[" + items.map { item($0, depth, &slip) }.joined(separator: ", ") + "]"
    }

    private func item(_ text: String, _ depth: Int, _ slip: inout ValueSlip?) -> String {
        if let nested = mended(text, isList: false, depth: depth + 1) {
            slip = slip ?? nested.slip
            return nested.text
        }
        if namesPeople, let remark = LineComment.start(in: text) {
            slip = slip ?? .remark
            return String(text[..<remark]).trimmingSpaces
        }
        if let value = ValueSlip.mended(text, sign: .words) {
            slip = slip ?? value.slip
            return value.text
        }
        return text
    }

    /// Only what has a colon is an entry; a comma before anything else belongs to the value.
    private func map(_ inner: Substring, _ depth: Int, _ slip: inout ValueSlip?) -> String? {
        let (texts, marks) = Self.parts(inner, at: isKey == nil ? [",", "，"] : [",", "，", ";", "；"])
        var entries: [(text: String, hasComma: Bool)] = []
        for (index, text) in texts.enumerated() {
            let trimmed = text.trimmingSpaces
            if trimmed.isEmpty { continue }
            let mark = index > 0 ? marks[index - 1] : ","
            let goesOn = Self.colon(in: trimmed) == nil && isKey?(trimmed) != true || ";；".contains(mark) && !beginsWithKey(trimmed)
            if goesOn, let last = entries.popLast() {
                // `12, 800` had a space, which the words of a value keep.
                entries.append((last.text + String(mark) + (text.first == " " ? " " : "") + trimmed, true))
            } else {
                if index > 0, mark != "," { slip = .wide }
                entries.append((trimmed, false))
            }
        }
        var result: [String] = []
        for entry in entries {
            guard let written = pair(entry.text, hasComma: entry.hasComma, depth, &slip) else { return nil }
            result.append(written)
        }
        return "{" + result.joined(separator: ", ") + "}"
    }

    private func pair(_ entry: String, hasComma: Bool, _ depth: Int, _ slip: inout ValueSlip?) -> String? {
        guard let colon = Self.colon(in: entry) else { return nil }
        let key = String(entry[..<colon]).trimmingSpaces
        let value = String(entry[entry.index(after: colon)...]).trimmingSpaces
        let isKnown = isKey?(key) ?? false
        if entry[colon] == "：" {
            slip = .wide
        } else if entry.index(after: colon) < entry.endIndex, entry[entry.index(after: colon)] != " " {
            // What follows an ASCII colon without a space is YAML's own business, but for a key that is known.
            guard isKnown else { return nil }
            slip = slip ?? .tight
        }
        if hasComma, isKnown, !"\"'[{".contains(value.first ?? " ") {
            slip = slip ?? .within
            if let number = Self.withoutThousands(value) { return key + ": " + number }
        }
        let written = item(value, depth, &slip)
        let needsQuotes = !"\"'[{".contains(written.first ?? " ") && written.contains { ",[]{}".contains($0) }
        return key + ": " + (needsQuotes ? FrontMatterLine.quoted(written) : written)
    }

    private func beginsWithKey(_ text: String) -> Bool {
        Self.colon(in: text).map { isKey?(String(text[..<$0]).trimmingSpaces) ?? false } ?? false
    }

    /// `12,800` as 12800; nil for what is no number with its thousands parted.
    private static func withoutThousands(_ value: String) -> String? {
        let groups = value.split(whereSeparator: { ",，".contains($0) }).map { $0.trimmingSpaces }
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.utf8.count),
            groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return groups.joined()
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
