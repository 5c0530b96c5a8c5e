/// Mends what YAML takes without complaint, but not for what was meant.
extension FrontMatterParser {
    /// The lines with such slips mended, and which they were.
    func mendSlips(_ lines: [String]) -> (lines: [String], slips: [Int: ValueSlip]) {
        var mended = lines
        var slips: [Int: ValueSlip] = [:]
        var above = LinesAbove()
        for (index, line) in lines.enumerated() {
            defer { above.take(mended[index]) }
            if above.isInBlockScalar(line) { continue }
            let text = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
            if isUnderList(above.last, in: mended, index), let item = FrontMatterLine.item(text, under: above.last) {
                mended[index] = item
                slips[index] = .bullet
                continue
            }
            guard let found = self.mended(line: text) else { continue }
            mended[index] = found.text
            slips[index] = found.slip
        }
        return (mended, slips)
    }

    /// Whether the lines above are the key of a list and items of it.
    private func isUnderList(_ last: String?, in lines: [String], _ index: Int) -> Bool {
        guard let last, lines[index].first == " " else { return false }
        if let key = FrontMatterLine(last), FrontMatterLine.listItem(last) == nil {
            return key.value.isEmpty && field(key.key)?.kind.isList ?? false
        }
        return FrontMatterLine.listItem(last) != nil
    }

    private func mended(line: String) -> (text: String, slip: ValueSlip)? {
        if let item = FrontMatterLine.listItem(line), FrontMatterLine(line).map({ $0.value.isEmpty || !isKeyOfItem($0, line) }) ?? true {
            guard
                let found = FlowMending.mended(item.value, isList: false)
                    ?? ValueSlip.mended(item.value, takesSign: true)
            else { return nil }
            return (item.head + found.text, found.slip)
        }
        guard let parts = FrontMatterLine(line), !parts.value.isEmpty else { return nil }
        let field = parts.indent.isEmpty ? field(parts.key) : nil
        guard
            let found = FlowMending.mended(parts.value, isList: field?.kind.isList ?? false)
                ?? ValueSlip.mended(parts.value, takesSign: takesSign(parts, field))
        else { return nil }
        return (parts.indent + parts.key + ": " + found.text, found.slip)
    }

    /// Whether a list's item is a record that begins with this key, `- code: S-01`.
    private func isKeyOfItem(_ parts: FrontMatterLine, _ line: String) -> Bool {
        parts.separator.hasPrefix(": ") || parts.separator.hasPrefix("：") && isKey(parts.key)
    }

    private func takesSign(_ parts: FrontMatterLine, _ field: Field?) -> Bool {
        if let field { return field.kind.isWords || parts.value.hasPrefix("#") }
        // Of what is not known, only a number is sure not to begin a comment: 打印机 #2.
        guard let sign = parts.value.firstRange(of: "#") else { return false }
        // Nor is `published: true #1` anything but an answer with a comment.
        let head = String(parts.value[..<sign.lowerBound]).trimmingSpaces
        if PublicationWords.key(parts.key) != nil, PublicationWords.boolean(head) != nil || PublicationWords.isPublic(head) != nil {
            return false
        }
        return parts.value[sign.upperBound...].first?.isNumber ?? false
    }
}
