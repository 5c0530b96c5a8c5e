extension CodeEngine {
    /// A keyword, a type, a builtin, a name or the prefix of a string.
    @inline(__always)
    mutating func readWord() {
        let from = i
        var end = endOfName(i &+ 1)
        if dialect == .ruby { end = endOfRubyName(end) }
        let wanted = effect
        effect = .none
        if previous == .dot, traits.contains(.members), wanted != .namesModule {
            return readName(from, end, wanted == .namesFunction ? wanted : .none)
        }
        guard let entry = lookup.find(p + from, end &- from) else {
            return readName(from, end, wanted)
        }
        // What is declared here is a name, even where it is a word elsewhere.
        if wanted == .namesFunction, entry.pointee.effect == .none || entry.pointee.tokenClass == .builtin {
            return readName(from, end, wanted)
        }
        switch entry.pointee.effect {
        case .none: break
        case .namesFunction, .namesType, .namesVariable, .namesModule, .namesConstant:
            effect = entry.pointee.effect
        case .soft:
            guard isSoftWord(from, end) else { return readName(from, end, wanted) }
        case .modifier:
            guard wanted == .none, isModifier(end) else { return readName(from, end, wanted) }
        case .onlyCalled:
            guard byte(end) == UInt8(ascii: "(") else { return readName(from, end, wanted) }
        case .prefix, .rawPrefix, .formatPrefix, .rawFormatPrefix, .delimitedPrefix:
            if readPrefixedString(end, entry.pointee.effect) { return }
            return readName(from, end, wanted)
        }
        i = end
        writer.put(entry.pointee.tokenClass, upTo: end)
        previous = entry.pointee.tokenClass == .keyword ? .keyword : .value
    }

    /// A word that isn't the language's own: what it is follows from what stands before and after.
    @inline(__always)
    mutating func readName(_ from: Int, _ end: Int, _ wanted: WordEffect) {
        i = end
        previous = .value
        switch wanted {
        case .namesFunction where dialect == .ruby && byte(end) == 0x2E:
            writer.put(.type, upTo: end)
            readRubySingleton()
        case .namesFunction where byte(end) == 0x2E:
            // Kotlin's `fun Receiver.name()`.
            writer.put(.plain, upTo: end)
            effect = .namesFunction
        case .namesFunction: writer.put(.function, upTo: end)
        case .namesType: writer.put(.type, upTo: end)
        case .namesVariable: writer.put(.variable, upTo: end)
        case .namesConstant: writer.put(.builtin, upTo: end)
        case .namesModule:
            writer.put(.plain, upTo: end)
            effect = .namesModule
        default:
            let next = byte(end)
            if next == UInt8(ascii: "("), traits.contains(.calls) {
                writer.put(.function, upTo: end)
            } else if next == UInt8(ascii: "!"), dialect == .rust, readMacroName(end) {
                return
            } else if dialect == .ruby {
                readRubyName(from, end)
            } else {
                writer.put(.plain, upTo: end)
            }
        }
    }

    /// Python's `match` and `case`: at the start of a line, with something to match on it.
    func isSoftWord(_ from: Int, _ end: Int) -> Bool {
        guard isLineStart() else { return false }
        var at = end
        while at < n, p[at] == 0x20, at &- end < 8 { at &+= 1 }
        guard at > end, at < n else { return false }
        switch p[at] {
        case UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "@"),
            UInt8(ascii: "~"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A, 0x0D:
            return false
        default: return true
        }
    }

    /// True where another word follows on the line.
    private func isModifier(_ end: Int) -> Bool {
        var at = end
        while at < n, p[at] == 0x20, at &- end < 8 { at &+= 1 }
        return at > end && at < n && kinds[Int(p[at])] == .name
    }

    /// Rust's `name!(`, `name![` or `name! {`, but not `name != value`.
    mutating func readMacroName(_ end: Int) -> Bool {
        guard byte(end &+ 1) != UInt8(ascii: "=") else { return false }
        i = end &+ 1
        writer.put(.function, upTo: i)
        return true
    }

    /// A string right after a word that may stand before one.
    mutating func readPrefixedString(_ at: Int, _ prefix: WordEffect) -> Bool {
        let next = byte(at)
        if prefix == .delimitedPrefix { return readDelimitedString(at) }
        if next == 0x27, dialect == .rust {
            i = at
            return readApostrophe()
        }
        guard at < n, kinds[Int(next)] == .quote, var rule = stringRule(at, next) else { return false }
        if prefix == .rawPrefix || prefix == .rawFormatPrefix { rule.escapes = .raw }
        if prefix == .formatPrefix || prefix == .rawFormatPrefix {
            rule.interpolation = .braces
            rule.formats = false
        }
        i = at &+ rule.count
        writer.put(rule.tokenClass, upTo: i)
        readString(rule)
        return true
    }
}
