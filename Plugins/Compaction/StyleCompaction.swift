/// Makes a style sheet smaller for those who load it: comments and needless spaces go, nothing else changes.
public enum StyleCompaction {
    public static func compacted(_ css: String) -> String {
        var writer = Writer(bytes: Array(css.utf8))
        writer.run()
        return String(decoding: writer.output, as: UTF8.self)
    }

    /// Takes one statement after the other: what comes before a block, or a declaration.
    private struct Writer {
        let bytes: [UInt8]
        var output: [UInt8] = []
        private var position = 0
        /// The statement so far, without comments, each run of white space as one space.
        private var statement: [UInt8] = []
        /// Where its first colon stands outside brackets and strings.
        private var colon: Int?
        private var depth = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func run() {
            while position < bytes.count {
                let byte = bytes[position]
                switch byte {
                case UInt8(ascii: "/") where isAhead("/*"): skipComment()
                case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString()
                case UInt8(ascii: "\\"): copy(min(2, bytes.count - position))
                case UInt8(ascii: "("):
                    if isAddress { copyAddress() } else { open() }
                case UInt8(ascii: "["): open()
                case UInt8(ascii: ")"), UInt8(ascii: "]"):
                    depth = max(0, depth - 1)
                    trimSpace()
                    copy(1)
                case UInt8(ascii: "{") where depth == 0: endPrelude()
                case UInt8(ascii: ";") where depth == 0: endDeclaration(with: byte)
                case UInt8(ascii: "}") where depth == 0:
                    endDeclaration(with: nil)
                    if output.last == UInt8(ascii: ";") { output.removeLast() }
                    output.append(byte)
                    position += 1
                case 0x20, 0x09, 0x0A, 0x0D, 0x0C:
                    addSpace()
                    position += 1
                default:
                    if byte == UInt8(ascii: ":"), depth == 0, colon == nil { colon = statement.count }
                    copy(1)
                }
            }
            endDeclaration(with: nil)
        }

        private func isAhead(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

        /// Without quotes an address ends at the bracket, whatever it holds.
        private var isAddress: Bool {
            guard statement.count >= 3, String(decoding: statement.suffix(3), as: UTF8.self).lowercased() == "url" else { return false }
            var next = position + 1
            while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
            return next < bytes.count && bytes[next] != UInt8(ascii: "\"") && bytes[next] != UInt8(ascii: "'")
        }

        private mutating func copy(_ count: Int) {
            statement += bytes[position..<position + count]
            position += count
        }

        private mutating func open() {
            depth += 1
            copy(1)
        }

        private mutating func addSpace() {
            if let last = statement.last, last != 0x20 { statement.append(0x20) }
        }

        private mutating func trimSpace() {
            if statement.last == 0x20 { statement.removeLast() }
        }

        /// A comment stands for nothing; that words beside it don't grow together, a space takes its place.
        private mutating func skipComment() {
            position += 2
            while position < bytes.count, !isAhead("*/") { position += 1 }
            position = min(position + 2, bytes.count)
            addSpace()
        }

        private mutating func copyString() {
            let quote = bytes[position]
            copy(1)
            while position < bytes.count, bytes[position] != quote {
                copy(bytes[position] == UInt8(ascii: "\\") ? min(2, bytes.count - position) : 1)
            }
            if position < bytes.count { copy(1) }
        }

        private mutating func copyAddress() {
            while position < bytes.count, bytes[position] != UInt8(ascii: ")") { copy(1) }
            if position < bytes.count { copy(1) }
        }

        /// Selectors, or an at-rule with a block.
        private mutating func endPrelude() {
            trimSpace()
            write(statement, tight: statement.first == UInt8(ascii: "@") ? ",:" : ",>")
            output.append(UInt8(ascii: "{"))
            reset()
        }

        private mutating func endDeclaration(with end: UInt8?) {
            defer {
                reset()
                if end == nil { position -= 1 }
            }
            let isOwnProperty = statement.starts(with: "--".utf8)
            // A property of one's own may be empty, and older browsers want a space for that.
            let isEmpty = isOwnProperty && colon.map { statement[($0 + 1)...].allSatisfy { $0 == 0x20 } } == true
            trimSpace()
            guard !statement.isEmpty else { return }
            if let colon, statement.first != UInt8(ascii: "@") {
                var name = statement[..<colon]
                while name.last == 0x20 { name.removeLast() }
                output += name
                output.append(UInt8(ascii: ":"))
                let value = statement[min(colon + 1, statement.count)...].drop { $0 == 0x20 }
                if isEmpty { output.append(0x20) } else { write(Array(value), tight: ",!") }
            } else {
                write(statement, tight: ",")
            }
            output.append(UInt8(ascii: ";"))
        }

        private mutating func reset() {
            statement = []
            colon = nil
            depth = 0
            position += 1
        }

        /// Writes without spaces around the given signs, strings and brackets with addresses as they are.
        private mutating func write(_ text: [UInt8], tight: String) {
            let signs = Set(tight.utf8)
            var quote: UInt8?
            var index = 0
            while index < text.count {
                let byte = text[index]
                if byte == UInt8(ascii: "\\"), index + 1 < text.count {
                    output += text[index...index + 1]
                    index += 2
                    continue
                }
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == 0x20 {
                    let next = index + 1 < text.count ? text[index + 1] : 0
                    let before = index > 0 ? text[index - 1] : 0
                    if signs.contains(next) && !(next == UInt8(ascii: ":")) || signs.contains(before) || before == UInt8(ascii: "(") {
                        index += 1
                        continue
                    }
                }
                output.append(byte)
                index += 1
            }
        }
    }
}
