import HTML

/// Runs a template's operations over a page's values.
struct TemplateRenderer {
    /// An open record, or an item of a list of texts, with its place in the list.
    struct Frame {
        var values: [TemplateValue]
        var text = ""
        var index = 0
        var count = 1
    }

    let template: CompiledTemplate
    var frames: [Frame]
    /// The marks of the static text that was written.
    var marks: UInt64 = 0
    /// Where late values belong.
    var gaps: [(offset: Int, html: @Sendable (UInt64) -> [UInt8])] = []

    mutating func run(_ start: Int, _ end: Int, into output: inout [UInt8]) {
        var position = start
        while position < end {
            switch template.operations[position] {
            case .text(let from, let to, let found):
                marks |= found
                template.text.withUnsafeBufferPointer {
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[Int(from)..<Int(to)]))
                }
                position += 1
            case .write(let path, let isRaw):
                write(value(at: path), isRaw: isRaw, into: &output)
                position += 1
            case .choose(let path, let unless, let next):
                if isTrue(value(at: path)) != unless { run(position + 1, Int(next), into: &output) }
                position = Int(next)
            case .enter(let path, let table, let next):
                if case .record(let record) = value(at: path), record.table === template.tables[Int(table)] {
                    frames.append(Frame(values: record.values))
                    run(position + 1, Int(next), into: &output)
                    frames.removeLast()
                }
                position = Int(next)
            case .each(let path, let table, let next):
                each(value(at: path), table: table, position + 1, Int(next), into: &output)
                position = Int(next)
            }
        }
    }

    private mutating func each(
        _ list: TemplateValue, table: Int32, _ start: Int, _ end: Int, into output: inout [UInt8]
    ) {
        switch list {
        case .list(let records) where table >= 0:
            let table = template.tables[Int(table)]
            for (index, record) in records.enumerated() where record.table === table {
                frames.append(Frame(values: record.values, index: index, count: records.count))
                run(start, end, into: &output)
                frames.removeLast()
            }
        case .texts(let texts) where table < 0:
            for (index, text) in texts.enumerated() {
                frames.append(Frame(values: [], text: text, index: index, count: texts.count))
                run(start, end, into: &output)
                frames.removeLast()
            }
        default:
            return
        }
    }

    /// Whatever was not declared as HTML and given as HTML is escaped.
    private mutating func write(_ value: TemplateValue, isRaw: Bool, into output: inout [UInt8]) {
        switch value {
        case .text(let text): HTMLEscape.attribute(text, into: &output)
        case .html(let bytes):
            if isRaw { output.append(contentsOf: bytes) } else { HTMLEscape.attribute(bytes, into: &output) }
        case .number(let number):
            // A small string stays on the stack.
            output.append(contentsOf: String(number).utf8)
        case .late(let html): gaps.append((output.count, html))
        case .absent, .flag, .record, .list, .texts: return
        }
    }

    private func isTrue(_ value: TemplateValue) -> Bool {
        switch value {
        case .absent: false
        case .late: true
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .record: true
        case .list(let records): !records.isEmpty
        case .texts(let texts): !texts.isEmpty
        }
    }

    private func value(at path: CompiledTemplate.Path) -> TemplateValue {
        var value = start(of: path)
        for step in path.steps {
            let step = template.steps[Int(step)]
            guard case .record(let record) = value, record.table === template.tables[Int(step.table)] else {
                return .absent
            }
            value = record.values[Int(step.index)]
        }
        guard path.isCount else { return value }
        switch value {
        case .list(let records): return .number(records.count)
        case .texts(let texts): return .number(texts.count)
        default: return .number(0)
        }
    }

    @inline(__always)
    private func start(of path: CompiledTemplate.Path) -> TemplateValue {
        let frame = Int(path.frame)
        switch path.source {
        case .value(let index):
            guard Int(index) < frames[frame].values.count else { return .absent }
            return frames[frame].values[Int(index)]
        case .first: return .flag(frames[frame].index == 0)
        case .last: return .flag(frames[frame].index == frames[frame].count - 1)
        case .number: return .number(frames[frame].index + 1)
        case .item: return .text(frames[frame].text)
        }
    }
}
