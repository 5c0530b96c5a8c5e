import Diagnostics

/// Turns a template file into nodes, with the specification's rules for tags that have a line to themselves.
struct TemplateParser {
    /// A section, parent or block whose end has not come yet.
    private struct Open {
        enum Kind {
            case section(isInverted: Bool)
            /// What stood before the tag, if nothing but blanks did.
            case parent(indent: Range<Int>?)
            case block(leading: Range<Int>, opensLine: Bool)
        }

        var kind: Kind
        var name: TagName
        var children: [TemplateNode] = []

        var isParent: Bool { if case .parent = kind { true } else { false } }
    }

    private var file: TemplateFile
    private let lines: TemplateLines
    private var opens: [Open] = []
    private var nodes: [TemplateNode] = []
    private var diagnostics: [Diagnostic] = []
    private var textStart: Int

    static func parse(_ file: TemplateFile) -> (TemplateFile, [Diagnostic]) {
        var parser = TemplateParser(file)
        parser.run()
        return (parser.file, parser.diagnostics)
    }

    private init(_ file: TemplateFile) {
        self.file = file
        let start = file.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lines = TemplateLines(bytes: file.source.bytes, start: start)
        textStart = start
    }

    private mutating func run() {
        var scanner = TagScanner(lines.bytes, from: lines.start)
        scanning: while diagnostics.count < TemplateLimits.mistakes {
            switch scanner.next() {
            case .tag(let tag):
                guard take(tag) else { return }
            case .unclosed(let range):
                report(.templateUnclosedTag(at: file.source.place(range), closing: scanner.closingDelimiter))
            case .badDelimiters(let range):
                return report(.templateBadDelimiters(at: file.source.place(range)))
            case .end:
                break scanning
            }
        }
        addText(upTo: lines.bytes.count, beforeTag: false)
        while let open = opens.popLast() {
            report(.templateUnclosedSection(open.name.text, at: file.place(open.name), closing: nil))
        }
        if !file.isBroken { file.nodes = nodes }
    }

    /// Adds a tag; false when the file can't be read any further.
    private mutating func take(_ tag: TemplateTag) -> Bool {
        let name = TagName(text: file.source.text(tag.content), range: tag.content)
        if tag.content.isEmpty, tag.kind != .comment, tag.kind != .delimiters {
            report(.templateEmptyTag(at: file.source.place(tag.range)))
            return true
        }
        switch tag.kind {
        case .variable, .rawVariable:
            addText(upTo: tag.range.lowerBound, beforeTag: true)
            add(.variable(name, isRaw: tag.kind == .rawVariable))
            textStart = tag.range.upperBound
        case .comment, .delimiters:
            addTextAround(tag.range)
        case .partial:
            let indent = addTextAround(tag.range)
            add(.partial(name, indent: indent))
        case .section, .invertedSection:
            addTextAround(tag.range)
            return open(.section(isInverted: tag.kind == .invertedSection), name)
        case .parent:
            return openParent(name, tag.range)
        case .block:
            return openBlock(name, tag.range)
        case .end:
            close(name, tag.range)
        }
        return true
    }

    private mutating func open(_ kind: Open.Kind, _ name: TagName) -> Bool {
        guard opens.count < TemplateLimits.depth else {
            report(.templateNestedTooDeeply(at: file.place(name), limit: TemplateLimits.depth))
            return false
        }
        opens.append(Open(kind: kind, name: name))
        return true
    }

    /// Whether a parent has its line to itself shows at its end only, so its indentation waits there.
    private mutating func openParent(_ name: TagName, _ range: Range<Int>) -> Bool {
        let indent = lines.blanksBefore(range.lowerBound)
        addText(upTo: indent?.lowerBound ?? range.lowerBound, beforeTag: false)
        textStart = range.upperBound
        return open(.parent(indent: indent), name)
    }

    private mutating func openBlock(_ name: TagName, _ range: Range<Int>) -> Bool {
        let leading = lines.indent(ofLineAt: range.lowerBound)
        let opensLine: Bool
        if opens.last?.isParent == true {
            // What stands beside the blocks of a parent is left out, so it can't keep a block from its line.
            addText(upTo: range.lowerBound, beforeTag: false)
            let next = lines.nextLine(after: range.upperBound)
            textStart = next ?? range.upperBound
            opensLine = next != nil
        } else {
            opensLine = addTextAround(range) != nil
        }
        return open(.block(leading: leading, opensLine: opensLine), name)
    }

    private mutating func close(_ name: TagName, _ range: Range<Int>) {
        guard let index = opens.lastIndex(where: { $0.name.text == name.text }) else {
            addText(upTo: range.lowerBound, beforeTag: true)
            textStart = range.upperBound
            let open = opens.last.map { (name: $0.name.text, place: file.place($0.name)) }
            report(.templateStrayEnd(name.text, at: file.place(name), open: open))
            if let open = opens.last, !NearMiss.best(for: name.text, among: [open.name.text]).isEmpty {
                opens.removeLast()
            }
            return
        }
        while opens.count - 1 > index {
            let open = opens.removeLast()
            report(.templateUnclosedSection(open.name.text, at: file.place(open.name), closing: file.place(name)))
        }
        switch opens[index].kind {
        case .section(let isInverted):
            addTextAround(range)
            let open = opens.removeLast()
            add(.section(open.name, isInverted: isInverted, open.children))
        case .block(let leading, let opensLine):
            if index > 0, opens[index - 1].isParent {
                addText(upTo: lines.blanksBefore(range.lowerBound)?.lowerBound ?? range.lowerBound, beforeTag: false)
                textStart = range.upperBound
            } else {
                addTextAround(range)
            }
            let open = opens.removeLast()
            add(
                .block(
                    TemplateBlock(
                        name: open.name, content: open.children, leading: leading, opensLine: opensLine
                    )))
        case .parent(let indent):
            addText(upTo: range.lowerBound, beforeTag: false)
            let open = opens.removeLast()
            addParent(open.name, indent, open.children, end: range.upperBound)
        }
    }

    private mutating func addParent(
        _ name: TagName, _ indent: Range<Int>?, _ children: [TemplateNode], end: Int
    ) {
        let overrides = children.compactMap { node in
            if case .block(let block) = node { block } else { nil }
        }
        reportRepeats(overrides)
        if let stray = strayRange(in: children) {
            report(.templateTextOutsideBlock(at: file.source.place(stray), parent: name.text))
        }
        if let indent, let next = lines.nextLine(after: end) {
            add(.parent(name, indent: indent, overrides: overrides))
            textStart = next
        } else {
            if let indent { add(.lineStart(indent)) }
            add(.parent(name, indent: nil, overrides: overrides))
            textStart = end
        }
    }

    private mutating func reportRepeats(_ overrides: [TemplateBlock]) {
        var first: [String: TagName] = [:]
        for block in overrides {
            if let earlier = first[block.name.text] {
                report(
                    .templateBlockTwice(
                        block.name.text, at: file.place(block.name), earlier: file.place(earlier)
                    ))
            } else {
                first[block.name.text] = block.name
            }
        }
    }

    /// The first thing beside the blocks of a parent that a reader of the template would expect to be shown.
    private func strayRange(in children: [TemplateNode]) -> Range<Int>? {
        for node in children {
            switch node {
            case .lineStart, .block: continue
            case .text(let range):
                if lines.bytes[range].contains(where: { $0 > 0x20 }) { return range }
            case .variable(let name, _), .section(let name, _, _), .partial(let name, _), .parent(let name, _, _):
                return name.range
            }
        }
        return nil
    }

    /// Adds the text before a tag; where the tag has its line to itself, the line's blanks and its break are left
    /// out, and the blanks are returned.
    @discardableResult
    private mutating func addTextAround(_ range: Range<Int>) -> Range<Int>? {
        if let blanks = lines.blanksBefore(range.lowerBound), let next = lines.nextLine(after: range.upperBound) {
            addText(upTo: blanks.lowerBound, beforeTag: false)
            textStart = next
            return blanks
        }
        addText(upTo: range.lowerBound, beforeTag: true)
        textStart = range.upperBound
        return nil
    }

    private mutating func addText(upTo end: Int, beforeTag: Bool) {
        guard textStart <= end else { return }
        for node in lines.nodes(of: textStart..<end, beforeTag: beforeTag) { add(node) }
        textStart = end
    }

    private mutating func add(_ node: TemplateNode) {
        if opens.isEmpty { nodes.append(node) } else { opens[opens.count - 1].children.append(node) }
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { file.isBroken = true }
        diagnostics.append(diagnostic)
    }
}
