import Limits

/// Reads a drawing piece by piece and writes what may be published.
struct SVGWriter {
    typealias Refusal = SVGSanitizer.Refusal

    /// An element whose end tag hasn't come yet.
    struct Open {
        var name: Range<Int>
        var local: String
        var fate: Fate
    }

    enum Fate {
        case written
        /// Its tags are left out, its content isn't.
        case unwrapped
        /// It is left out with its content.
        case removed
        /// A style sheet, whose text is collected until its end.
        case style
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var reader: XMLReader
    var drawing = SVGSanitizer.Drawing()
    var open: [Open] = []
    var namespaces = SVGNamespaces()
    var graph = SVGReferenceGraph()
    var style = SVGStyle()
    var scratch: [UInt8] = []
    private var sheet: [UInt8] = []
    private var sheetStart = 0
    private var hasRoot = false
    /// Something moves for ever or for a while, so that it is painted over and over.
    var hasAnimation = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Refusal) {
        self.bytes = bytes
        reader = try XMLReader(bytes)
    }

    mutating func write() throws(Refusal) -> SVGSanitizer.Drawing {
        drawing.bytes.reserveCapacity(bytes.count)
        while let token = try reader.next() {
            switch token {
            case .startTag(let name, let range, let isEmpty):
                try begin(name, range)
                if isEmpty { try end(name, range) }
            case .endTag(let name, let range):
                try end(name, range)
            case .text(let range):
                try append(text: range, isLiteral: false)
            case .literal(let range):
                try append(text: range, isLiteral: true)
            case .instruction(let range):
                note(instruction: range)
            }
        }
        guard hasRoot, open.isEmpty else { throw reader.refusal(at: open.last?.name.lowerBound ?? bytes.count) }
        drawing.bytes.append(UInt8(ascii: "\n"))
        guard points() <= Double(Limits.drawingPoints.value) else {
            throw Refusal(reason: .tooMuchToDraw, range: 0..<bytes.count)
        }
        return drawing
    }

    /// An XML declaration is nothing to tell of, a style sheet's address is.
    private mutating func note(instruction range: Range<Int>) {
        let text = bytes.string(range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
        let name = text.dropFirst(2).prefix { $0 != " " && $0 != "?" }
        if name == "xml-stylesheet" { remove(.instruction, range, String(name)) }
    }

    // MARK: Elements

    private mutating func begin(_ name: Range<Int>, _ range: Range<Int>) throws(Refusal) {
        guard open.count < Limits.drawingDepth.value else { throw Refusal(reason: .tooDeep, range: range) }
        if open.isEmpty, hasRoot { throw reader.refusal(at: range.lowerBound) }
        if let parent = open.last, parent.fate == .removed || parent.fate == .style {
            open.append(Open(name: name, local: "", fate: .removed))
            return
        }
        try declareNamespaces()
        let (prefix, local) = split(name)
        let isSVG = namespaces.element(prefix: prefix) == .svg
        if open.isEmpty {
            guard isSVG, local == "svg" else { throw Refusal(reason: .notSVG, range: range) }
            hasRoot = true
        }
        var fate = Fate.removed
        if isSVG, SVGAllowList.unwrapped.contains(local) {
            fate = .unwrapped
        } else if isSVG, SVGAllowList.elements.contains(local) {
            fate = local == "style" ? .style : .written
        } else if isSVG, !SVGAllowList.silent.contains(local) {
            remove(.element, range, local)
        }
        switch fate {
        case .written:
            fate = try writeStartTag(local, range) ? .written : .removed
        case .style:
            sheet.removeAll(keepingCapacity: true)
            sheetStart = range.lowerBound
        case .unwrapped, .removed:
            break
        }
        open.append(Open(name: name, local: local, fate: fate))
    }

    private mutating func end(_ name: Range<Int>, _ range: Range<Int>) throws(Refusal) {
        guard let element = open.popLast(), bytes[element.name].elementsEqual(bytes[name]) else {
            throw reader.refusal(at: range.lowerBound)
        }
        namespaces.leave(depth: open.count + 1)
        switch element.fate {
        case .written:
            graph.end()
            drawing.bytes.append(contentsOf: "</\(element.local)>".utf8)
        case .style:
            writeStyle(range)
        case .unwrapped, .removed:
            break
        }
    }

    private mutating func writeStyle(_ range: Range<Int>) {
        let known = style.removed.count
        let written = style.sheet(String(decoding: sheet, as: UTF8.self))
        for name in style.removed[known...] { remove(.style, sheetStart..<range.upperBound, name) }
        guard !written.isEmpty else { return }
        drawing.bytes.append(contentsOf: "<style>".utf8)
        HTMLEscape.xml(written, into: &drawing.bytes)
        drawing.bytes.append(contentsOf: "</style>".utf8)
    }

    // MARK: Text

    private mutating func append(text range: Range<Int>, isLiteral: Bool) throws(Refusal) {
        guard let element = open.last else {
            if bytes[range].allSatisfy(\.isHTMLSpace), !isLiteral { return }
            throw reader.refusal(at: range.lowerBound)
        }
        scratch.removeAll(keepingCapacity: true)
        if isLiteral {
            scratch.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
        } else {
            try XMLReferences.decode(bytes, range, into: &scratch)
        }
        switch element.fate {
        case .style: sheet.append(contentsOf: scratch)
        case .written, .unwrapped:
            graph.addText(scratch.count)
            HTMLEscape.xml(scratch, into: &drawing.bytes)
        case .removed: break
        }
    }

    // MARK: Names

    /// The prefix of a name and what follows it.
    func split(_ name: Range<Int>) -> (prefix: String, local: String) {
        guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return ("", bytes.string(name)) }
        return (bytes.string(name.lowerBound..<colon), bytes.string(colon + 1..<name.upperBound))
    }

    mutating func remove(_ reason: SVGSanitizer.Removal.Reason, _ range: Range<Int>, _ name: String) {
        drawing.removals.append(SVGSanitizer.Removal(reason: reason, range: range, name: String(name.prefix(60))))
    }
}
