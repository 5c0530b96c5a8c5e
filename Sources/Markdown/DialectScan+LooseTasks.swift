/// The box of a task as people write it: `[√]`, `[]`, `【x】`, and `[x]` without the mark of a list.
struct LooseTask {
    /// The box with the blanks after it.
    var range: Range<Int>
    var isDone: Bool
    /// As Markdown wants it.
    var isPlain: Bool

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) {
        guard start + 2 < end else { return nil }
        let isWide = DialectScan.begins(bytes, "【", at: start) || DialectScan.begins(bytes, "［", at: start)
        guard isWide || bytes[start] == UInt8(ascii: "[") else { return nil }
        var index = start + (isWide ? 3 : 1)
        let inside = DialectScan.blanks(bytes, from: index)
        var mark: StaticString?
        index = inside.upperBound
        for tick in Self.ticks where DialectScan.begins(bytes, tick, at: index) {
            mark = tick
            index += tick.utf8CodeUnitCount
            break
        }
        index = DialectScan.blanks(bytes, from: index).upperBound
        let isCloseWide = DialectScan.begins(bytes, "】", at: index) || DialectScan.begins(bytes, "］", at: index)
        guard index < end, isCloseWide || bytes[index] == UInt8(ascii: "]") else { return nil }
        isDone = mark != nil
        // 【　】 is a gap to be filled in, and so is ［　］ right before words.
        if isWide || isCloseWide, !isDone {
            let end = index + (isCloseWide ? 3 : 1)
            guard DialectScan.begins(bytes, "［", at: start), isCloseWide, !DialectScan.begins(bytes, "】", at: index),
                !DialectScan.blanks(bytes, from: end).isEmpty
            else { return nil }
        }
        let close = index + (isCloseWide ? 3 : 1)
        let blanks = DialectScan.blanks(bytes, from: close)
        guard blanks.upperBound < DialectScan.contentEnd(bytes, start..<end) else { return nil }
        // A link, a definition or the index of an array.
        if blanks.isEmpty {
            guard let next = WideText.scalar(bytes, at: close), WideText.isHan(next) else { return nil }
        }
        range = start..<blanks.upperBound
        isPlain =
            !isWide && !isCloseWide && !blanks.isEmpty && bytes[close] == UInt8(ascii: " ")
            && (isDone ? bytes[start + 1] | 0x20 == UInt8(ascii: "x") && close == start + 3 : inside.count == 1 && bytes[start + 1] == 0x20)
    }

    /// What Markdown wants.
    var written: String { isDone ? "[x] " : "[ ] " }

    private static let ticks: [StaticString] = ["x", "X", "√", "✓", "✔", "ｘ", "Ｘ", "☑", "✅", "V", "v"]

    /// Whether a line may begin with one that needs help, as an item or without its mark.
    static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        guard content + 3 < bytes.count else { return false }
        if bytes[content] == 0xE3 || bytes[content] == 0xEF {
            return DialectScan.begins(bytes, "【", at: content) || DialectScan.begins(bytes, "［", at: content)
        }
        guard bytes[content] == UInt8(ascii: "[") else { return false }
        return bytes[content + 1] == UInt8(ascii: "]") || bytes[content + 1] >= 0xC2 || bytes[content + 1] == 0x20
            || bytes[content + 2] == UInt8(ascii: "]")
    }
}

extension DialectScan {
    /// Reads the box that begins an item, and lines that begin with boxes, two at least, as items.
    mutating func readLooseTask(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        let isBelowTask = hasTaskAbove
        hasTaskAbove = false
        // Behind the mark of an item that was mended just now, too.
        let isMended = looseItem.map { $0.replacement != nil && $0.mark.upperBound == index } ?? false
        guard isMended || index == prefix.content, index < line.end, table == nil, !line.isHeading, LooseTask.mayBegin(bytes, index),
            let task = LooseTask(bytes, at: index, end: line.end)
        else { return }
        if isMended || prefix.listMarks > 0 {
            guard !task.isPlain else { return }
            return write(task, task.written, bytes)
        }
        guard isBelowTask || line.above.isEmpty || line.isInList, isBelowTask || isTask(bytes, lineAt: line.end + 1) else { return }
        hasTaskAbove = true
        line.isInList = true
        write(task, "- " + task.written, bytes)
    }

    private mutating func write(_ task: LooseTask, _ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
        edits.replace(task.range, with: text.utf8)
        find(.taskBox, task.range, text)
        index = task.range.upperBound
    }

    private func isTask(_ bytes: UnsafeBufferPointer<UInt8>, lineAt start: Int) -> Bool {
        guard start < bytes.count else { return false }
        let content = Self.skipBlanks(bytes, start)
        return LooseTask(bytes, at: content, end: Self.lineEnd(bytes, from: content)) != nil
    }
}
