import Content
import HTML

/// Puts a button beside each time to wait that a step's HTML names; a script makes it count down, and without one nobody sees it.
struct TimerMarks {
    /// What a button is called.
    let label: (TimeInText) -> String

    private var html: [UInt8] = []
    /// The text of the current block, and where in `html` each of its characters ends.
    private var text: [Unicode.Scalar] = []
    private var ends: [Int] = []
    /// Links and labels of the current block: a button can't stand in them, but after them.
    private var closed: [Range<Int>] = []
    private var opened: Int?

    /// Within these nothing is text to act upon.
    private static let silent: Set<String> = [
        "pre", "code", "kbd", "samp", "button", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "svg", "math", "audio", "video", "textarea",
        "select",
    ]
    private static let inline: Set<String> = [
        "a", "label", "strong", "em", "b", "i", "u", "s", "del", "ins", "mark", "span", "sub", "sup", "small", "abbr", "q", "cite", "input",
        "wbr",
    ]

    init(label: @escaping (TimeInText) -> String) { self.label = label }

    func marked(_ html: [UInt8]) -> [UInt8] {
        var marks = self
        marks.html = html
        return marks.result()
    }

    private mutating func result() -> [UInt8] {
        var output: [UInt8] = []
        var written = 0
        var index = 0
        while index < html.count {
            guard html[index] == UInt8(ascii: "<") else {
                index = readText(at: index)
                continue
            }
            let tag = Tag(html, at: index)
            if Self.silent.contains(tag.name), !tag.isEnd {
                // Something stands there, but no words.
                let end = tag.endOfElement(html)
                add("\u{FFFC}", endingAt: end)
                if !["code", "kbd", "samp"].contains(tag.name) { flush(&output, &written) }
                index = end
                continue
            }
            if !Self.inline.contains(tag.name) { flush(&output, &written) }
            if tag.name == "a" || tag.name == "label" {
                if tag.isEnd, let start = opened { closed.append(start..<tag.end) }
                opened = tag.isEnd ? nil : index
            }
            index = tag.end
        }
        flush(&output, &written)
        output += html[written...]
        return output
    }

    /// Writes what was read of a text up to its end, with its marks.
    private mutating func flush(_ output: inout [UInt8], _ written: inout Int) {
        var link = 0
        for time in TimesInText.find(in: text) {
            let end = ends[time.range.upperBound - 1]
            while link < closed.count, closed[link].upperBound <= end { link += 1 }
            let place = link < closed.count && closed[link].contains(end) ? closed[link].upperBound : end
            // A link may name two times.
            guard place >= written else { continue }
            output += html[written..<place]
            written = place
            write(time, into: &output)
        }
        text.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        closed.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ scalar: Unicode.Scalar, endingAt end: Int) {
        text.append(scalar)
        ends.append(end)
    }

    /// Takes one character in, and gives the place after it.
    private mutating func readText(at index: Int) -> Int {
        let byte = html[index]
        if byte == UInt8(ascii: "&"), let end = html[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) {
            let isBlank = html[index...end].elementsEqual("&nbsp;".utf8)
            add(isBlank ? " " : "\u{FFFC}", endingAt: end + 1)
            return end + 1
        }
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(index + length, html.count)
        add(String(decoding: html[index..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFC}", endingAt: end)
        return end
    }

    private func write(_ time: TimeInText, into output: inout [UInt8]) {
        output += "<button type=\"button\" class=\"timer chip\"".utf8
        output.attribute("data-timer", String(time.seconds))
        output.attribute("aria-label", label(time))
        output += "><span class=\"icon icon-clock\" aria-hidden=\"true\"></span></button>".utf8
    }
}

extension TimerMarks {
    /// A tag of HTML that Lathe wrote itself.
    private struct Tag {
        let name: String
        let isEnd: Bool
        /// After its `>`.
        let end: Int

        init(_ html: [UInt8], at start: Int) {
            isEnd = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
            let from = start + (isEnd ? 2 : 1)
            name = String(
                decoding: html[min(from, html.count)...].prefix(12).prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) },
                as: UTF8.self)
            var index = start
            var quote: UInt8?
            while index < html.count {
                let byte = html[index]
                index += 1
                if quote == byte {
                    quote = nil
                } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if quote == nil, byte == UInt8(ascii: ">") {
                    break
                }
            }
            end = index
        }

        /// After the end tag of the same name; elements that may stand in themselves aren't asked for.
        func endOfElement(_ html: [UInt8]) -> Int {
            let close = Array("</\(name)>".utf8)
            var index = end
            while index < html.count {
                if html[index] == close[0], html[index...].starts(with: close) { return index + close.count }
                index += 1
            }
            return html.count
        }
    }
}
