/// Messages, notes and the frames around them.
extension SequenceDrawing {
    mutating func write(_ message: Exchange.Message) {
        let box = LabelBox(message.text, widest: Self.widest, size: 14)
        number += 1
        let name = message.isDotted ? "diagram-line diagram-dotted" : "diagram-line"
        let from = columns[message.from]
        if message.from == message.to {
            y += 12
            svg.text(box.lines, x: from + 48, y: y + 12, anchor: "start", "diagram-label")
            let low = y + max(26, box.height)
            svg.path(
                "M\(SVGWriter.point(from, y))H\(SVGWriter.number(from + 40))V\(SVGWriter.number(low))H\(SVGWriter.number(from + 8))", name)
            svg.tip(message.end, x: from, y: low, dx: -1, dy: 0)
            writeNumber(x: from, y: y)
            y = low + 14
            return
        }
        let to = columns[message.to]
        let sign = to > from ? 1.0 : -1.0
        svg.text(box.lines, x: (from + to) / 2 + (sequence.isNumbered ? sign * 10 : 0), y: y + box.height / 2, "diagram-label")
        y += box.height + 8
        let start = message.start == .arrow ? from + sign * 8 : from
        svg.path("M\(SVGWriter.point(start, y))H\(SVGWriter.number(message.end == .arrow ? to - sign * 8 : to))", name)
        svg.tip(message.end, x: to, y: y, dx: sign, dy: 0)
        svg.tip(message.start, x: from, y: y, dx: -sign, dy: 0)
        writeNumber(x: from, y: y)
        y += 16
    }

    mutating func writeNumber(x: Double, y: Double) {
        guard sequence.isNumbered else { return }
        svg.ellipse(x, y, 11, 11, "diagram-tip")
        svg.text([String(number)], x: x, y: y - 1, "diagram-number")
    }

    mutating func write(_ note: Exchange.Note) {
        let box = LabelBox(note.text, widest: Self.widest, size: 14)
        let width: Double
        let x: Double
        switch note.side {
        case .over:
            width = max(box.width + 20, columns[note.to] - columns[note.from] + 60)
            x = (columns[note.from] + columns[note.to]) / 2 - width / 2
        case .left:
            width = box.width + 20
            x = columns[note.from] - width - 10
        case .right:
            width = box.width + 20
            x = columns[note.to] + 10
        }
        svg.rect(x, y, width, box.height + 10, "diagram-note")
        svg.text(box.lines, x: x + width / 2, y: y + box.height / 2 + 5, "diagram-label")
        y += box.height + 24
    }

    mutating func closeFrame() {
        guard let frame = open.popLast() else { return }
        y += 4
        let inset = Double(open.count) * 6
        let (left, right) = (6 + inset, width - 6 - inset)
        svg.rect(left, frame.top, right - left, y - frame.top, "diagram-frame")
        for part in frame.parts {
            svg.path("M\(SVGWriter.point(left, part))H\(SVGWriter.number(right))", "diagram-line diagram-dotted")
        }
        if !frame.kind.isEmpty {
            let room = TextMeasure.width(frame.kind, 13) + 12
            svg.rect(left, frame.top, room, 20, "diagram-note")
            svg.text([frame.kind], x: left + room / 2, y: frame.top + 9, "diagram-title")
            svg.text(
                frame.words.lines, x: left + room + 8, y: frame.top + 11 + max(0, frame.words.height - 20) / 2, anchor: "start",
                "diagram-label")
        }
        y += 14
    }
}
