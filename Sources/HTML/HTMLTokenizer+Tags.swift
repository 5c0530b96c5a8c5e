extension HTMLTokenizer {
    /// Reads a tag whose name begins at `nameStart`, attributes and all.
    mutating func tag(_ kind: HTMLToken.Kind, nameStart: Int) -> HTMLToken {
        let start = position
        attributes.removeAll(keepingCapacity: true)
        var index = nameStart
        while index < end, !bytes[index].endsTagName { index += 1 }
        let name = nameStart..<index
        while true {
            while index < end, bytes[index].isHTMLSpace { index += 1 }
            guard index < end else { break }
            if bytes[index] == UInt8(ascii: ">") {
                position = index + 1
                return HTMLToken(kind: kind, range: start..<position, name: name)
            }
            if bytes[index] == UInt8(ascii: "/") {
                index += 1
                if index < end, bytes[index] == UInt8(ascii: ">") {
                    position = index + 1
                    return HTMLToken(kind: kind, range: start..<position, name: name, isSelfClosing: true)
                }
                continue
            }
            guard let next = attribute(at: index) else { break }
            index = next
        }
        position = end
        attributes.removeAll(keepingCapacity: true)
        return HTMLToken(kind: .unfinishedTag, range: start..<end, name: name)
    }

    /// Reads one attribute and gives the byte behind it, or nil when the input ends in its value.
    private mutating func attribute(at start: Int) -> Int? {
        // An equals sign in first place belongs to the name.
        var index = start + 1
        while index < end, bytes[index] != UInt8(ascii: "="), !bytes[index].endsTagName { index += 1 }
        let name = start..<index
        var behind = index
        while behind < end, bytes[behind].isHTMLSpace { behind += 1 }
        guard behind < end, bytes[behind] == UInt8(ascii: "=") else {
            attributes.append(HTMLAttributeToken(name: name, value: index..<index, range: name))
            return behind
        }
        index = behind + 1
        while index < end, bytes[index].isHTMLSpace { index += 1 }
        guard index < end else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let valueStart = index + 1
            index = valueStart
            while index < end, bytes[index] != quote { index += 1 }
            guard index < end else { return nil }
            attributes.append(HTMLAttributeToken(name: name, value: valueStart..<index, range: start..<index + 1))
            return index + 1
        }
        let valueStart = index
        while index < end, bytes[index] != UInt8(ascii: ">"), !bytes[index].isHTMLSpace { index += 1 }
        attributes.append(HTMLAttributeToken(name: name, value: valueStart..<index, range: start..<index))
        return index
    }
}

/// The elements whose content a browser reads as text up to their end tag.
enum RawTextElements {
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        switch name.count {
        case 3: bytes.equalsLowercased(name, "xmp")
        case 5: bytes.equalsLowercased(name, "style") || bytes.equalsLowercased(name, "title")
        case 6: bytes.equalsLowercased(name, "script") || bytes.equalsLowercased(name, "iframe")
        case 7: bytes.equalsLowercased(name, "noembed")
        case 8: bytes.equalsLowercased(name, "textarea") || bytes.equalsLowercased(name, "noframes")
        default: false
        }
    }
}
