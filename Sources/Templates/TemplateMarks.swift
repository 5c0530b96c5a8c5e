/// Classes and data attributes by which to tell what a page holds, each with the bits that stand for it.
///
/// They are found in the static text of layouts when these are compiled, so that a page's marks cost nothing but an
/// `or` for each piece of text that is written: what isn't written leaves no mark.
public struct TemplateMarks: Sendable {
    private let bits: [String: UInt64]

    /// - Parameter bits: by the name of a class, or of an attribute that begins with `data-`.
    public init(_ bits: [String: UInt64]) { self.bits = bits }

    /// Marks the pieces of static text, in the order in which they stand.
    func mark(_ template: inout CompiledTemplate) {
        guard !bits.isEmpty else { return }
        var scanner = Scanner(bits: bits)
        for (position, operation) in template.operations.enumerated() {
            switch operation {
            case .text(let from, let to, _):
                scanner.scan(template.text[Int(from)..<Int(to)])
                // A section may end a name; a value makes it another one.
                let next = position + 1 < template.operations.count ? template.operations[position + 1] : nil
                if case .write? = next { scanner.breakName() } else { scanner.endName() }
                template.operations[position] = .text(from: from, to: to, marks: scanner.take())
            case .write: scanner.breakName()
            case .choose, .enter, .each: continue
            }
        }
    }

    /// Reads tags byte by byte, over the ends of pieces.
    private struct Scanner {
        private enum Place {
            case text, tag
            case value(quote: UInt8, isClass: Bool)
        }

        let bits: [String: UInt64]
        private var place = Place.text
        private var name: [UInt8] = []
        /// The attribute whose value may follow.
        private var isClass = false
        private var isBroken = false
        private var found: UInt64 = 0
        private var last: UInt8 = 0

        init(bits: [String: UInt64]) { self.bits = bits }

        mutating func take() -> UInt64 {
            defer { found = 0 }
            return found
        }

        /// What stands before and behind a value is no whole name.
        mutating func breakName() {
            name.removeAll(keepingCapacity: true)
            isBroken = true
        }

        mutating func endName() {
            switch place {
            case .value(_, let isClass): if isClass, !isData { look() }
            case .tag:
                isClass = name.elementsEqual("class".utf8)
                if isData { look() }
            case .text: break
            }
            name.removeAll(keepingCapacity: true)
            isBroken = false
        }

        private var isData: Bool { name.starts(with: "data-".utf8) }

        private mutating func look() {
            if !isBroken, !name.isEmpty { found |= bits[String(decoding: name, as: UTF8.self)] ?? 0 }
        }

        mutating func scan(_ bytes: ArraySlice<UInt8>) {
            bytes.withUnsafeBufferPointer { bytes in
                var index = 0
                while index < bytes.count {
                    // Text, and values of other attributes than `class`, are gone over to where they end.
                    if let mark = nextMark {
                        index = bytes[index...].firstIndex(of: mark) ?? bytes.count
                        last = index > 0 ? bytes[index - 1] : last
                        if index == bytes.count { return }
                    }
                    scan(bytes[index])
                    last = bytes[index]
                    index += 1
                }
            }
        }

        /// The only byte that means anything here, if there is but one.
        private var nextMark: UInt8? {
            switch place {
            case .text: last == UInt8(ascii: "<") ? nil : UInt8(ascii: "<")
            case .value(let quote, isClass: false): quote
            default: nil
            }
        }

        private mutating func scan(_ byte: UInt8) {
            switch place {
            case .text:
                if last == UInt8(ascii: "<"), isLetter(byte) { place = .tag }
            case .tag:
                switch byte {
                case UInt8(ascii: ">"):
                    endName()
                    place = .text
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    place = .value(quote: byte, isClass: isClass)
                    isBroken = false
                case UInt8(ascii: "="), UInt8(ascii: "/"), 0x20, 0x0A, 0x0D, 0x09: endName(at: byte)
                default: name.append(byte)
                }
            case .value(let quote, _):
                if byte == quote {
                    endName()
                    isClass = false
                    place = .tag
                } else if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                    endName()
                } else {
                    name.append(byte)
                }
            }
        }

        /// `class` is remembered up to its value.
        private mutating func endName(at byte: UInt8) {
            let wasClass = isClass && name.isEmpty
            endName()
            if wasClass, byte != UInt8(ascii: "/") { isClass = true }
        }

        private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    }
}
