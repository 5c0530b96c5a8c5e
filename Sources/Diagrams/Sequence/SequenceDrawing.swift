/// Draws a sequence: the participants beside each other, what happens below each other.
struct SequenceDrawing {
    let sequence: Exchange
    let heads: [LabelBox]
    /// The middle of each participant.
    let columns: [Double]
    let headHeight: Double
    var width: Double
    var svg = SVGWriter(width: 1, height: 1)
    var y = 0.0
    var number = 0
    /// Open frames: where each begins, its words, and where its parts begin.
    var open: [(top: Double, kind: String, words: LabelBox, parts: [Double])] = []
    static let margin = 12.0
    static let widest = 240.0

    static func draw(_ sequence: Exchange) -> Diagram {
        // Once to learn how high it gets.
        var first = SequenceDrawing(sequence)
        first.write()
        var drawing = SequenceDrawing(sequence)
        drawing.svg = SVGWriter(width: drawing.width, height: first.y + Self.margin)
        drawing.writeLines(to: first.y)
        drawing.write()
        return Diagram(
            svg: drawing.svg.finish(), nameOffset: drawing.svg.nameOffset, kind: .sequence, title: sequence.title, text: sequence.text)
    }

    init(_ sequence: Exchange) {
        self.sequence = sequence
        let heads = sequence.participants.map { LabelBox($0.label, widest: 150) }
        self.heads = heads
        headHeight = (heads.map(\.height).max() ?? 0) + 18
        let rooms = Rooms(sequence, heads)
        var x = Self.margin + (heads.first?.width ?? 0) / 2 + 14 + max(0, rooms.left) + (sequence.hasFrames ? 10 : 0)
        var columns = [x]
        for gap in rooms.gaps {
            x += gap
            columns.append(x)
        }
        self.columns = columns
        width = x + max((heads.last?.width ?? 0) / 2 + 14, rooms.right) + Self.margin + (sequence.hasFrames ? 10 : 0)
    }

    /// How much stands between the participants, and beside the outer ones.
    private struct Rooms {
        var gaps: [Double]
        var left = 0.0
        var right = 0.0

        init(_ sequence: Exchange, _ heads: [LabelBox]) {
            gaps = heads.indices.dropFirst().map { max(90, (heads[$0 - 1].width + heads[$0].width) / 2 + 52) }
            for event in sequence.events {
                switch event {
                case .message(let message) where message.from == message.to:
                    let room = LabelBox(message.text, widest: SequenceDrawing.widest, size: 14).width + 60
                    if message.from < gaps.count { widen(message.from, message.from + 1, room) } else { right = max(right, room) }
                case .message(let message):
                    let box = LabelBox(message.text, widest: SequenceDrawing.widest, size: 14)
                    widen(min(message.from, message.to), max(message.from, message.to), box.width + 28 + (sequence.isNumbered ? 28 : 0))
                case .note(let note) where note.side == .over:
                    let half = LabelBox(note.text, widest: SequenceDrawing.widest, size: 14).width / 2 + 20
                    if note.from == 0 { left = max(left, half - heads[0].width / 2 - 14) }
                    if note.to == heads.count - 1 { right = max(right, half) }
                case .note(let note):
                    let room = LabelBox(note.text, widest: SequenceDrawing.widest, size: 14).width + 40
                    if note.side == .right {
                        if note.to < gaps.count { widen(note.to, note.to + 1, room) } else { right = max(right, room) }
                    } else if note.from > 0 {
                        widen(note.from - 1, note.from, room)
                    } else {
                        left = max(left, room - heads[0].width / 2)
                    }
                default: break
                }
            }
        }

        private mutating func widen(_ from: Int, _ to: Int, _ room: Double) {
            let span = from..<to
            let lacking = room - span.reduce(0) { $0 + gaps[$1] }
            if lacking > 0 { for gap in span { gaps[gap] += lacking / Double(span.count) } }
        }
    }

    // MARK: Participants

    mutating func writeLines(to bottom: Double) {
        for x in columns {
            svg.path(
                "M\(SVGWriter.point(x, Self.margin + headHeight))V\(SVGWriter.number(bottom - headHeight))", "diagram-line diagram-dotted")
        }
    }

    mutating func writeHeads() {
        for (number, participant) in sequence.participants.enumerated() {
            let (box, x) = (heads[number], columns[number])
            let width = box.width + 28
            svg.rect(x - width / 2, y, width, headHeight, radius: participant.isPerson ? headHeight / 2 : 2, "diagram-box")
            svg.text(box.lines, x: x, y: y + headHeight / 2)
        }
        y += headHeight
    }

    mutating func write() {
        y = Self.margin
        writeHeads()
        y += 14
        for event in sequence.events {
            switch event {
            case .message(let message): write(message)
            case .note(let note): write(note)
            case .open(let kind, let words):
                y += 6
                open.append((y, kind, LabelBox(words, widest: Self.widest, size: 14), []))
                y += kind.isEmpty && words.isEmpty ? 6 : max(24, open[open.count - 1].words.height + 6)
            case .part(let words):
                y += 8
                if !open.isEmpty { open[open.count - 1].parts.append(y) }
                svg.text(
                    TextMeasure.lines(words, widest: Self.widest, size: 14), x: columns[0] + 12, y: y + 12, anchor: "start", "diagram-label"
                )
                y += words.isEmpty ? 6 : 22
            case .close: closeFrame()
            }
        }
        y += 14
        writeHeads()
    }
}

extension Exchange {
    var hasFrames: Bool {
        events.contains { event in
            if case .open = event { return true }
            return false
        }
    }
}
