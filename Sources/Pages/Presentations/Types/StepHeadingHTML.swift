import Content

/// The heading with which a section of a tutorial begins, without what the page shows in another way.
enum StepHeadingHTML {
    /// What unfolds a section can't hold a link as well.
    static func withoutAnchor(_ heading: [UInt8]) -> [UInt8] {
        guard let start = heading.firstRange(of: Array("<a class=\"anchor\"".utf8))?.lowerBound,
            let end = heading[start...].firstRange(of: Array("</a>".utf8))?.upperBound
        else { return heading }
        return Array(heading[..<start] + heading[end...])
    }

    /// Takes the step's number out of the heading with which a section begins.
    static func dropLabel(of title: String, from html: inout [UInt8]) {
        let label = Array(title.utf8.prefix(StepHeadings.labelLength(of: title)))
        guard !label.isEmpty, var start = html.firstIndex(of: UInt8(ascii: ">")).map({ $0 + 1 }) else { return }
        // `## **1. 画图**`, `## **1.** 画图`: the number may stand in marks, or end in them.
        var kept: [UInt8] = []
        var opened: (start: Int, name: ArraySlice<UInt8>)?
        var rest = label[...]
        let first = start
        while let wanted = rest.first, start < html.count {
            if html[start] == UInt8(ascii: "<") {
                guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return }
                let tag = html[start...end]
                // What holds nothing but the number goes with it.
                if let open = opened, tag.dropFirst().first == UInt8(ascii: "/"), tag.dropFirst(2).dropLast().elementsEqual(open.name),
                    open.start == kept.count - open.name.count - 2
                {
                    kept.removeSubrange(open.start...)
                    opened = nil
                } else {
                    opened = (kept.count, tag.dropFirst().dropLast())
                    kept += tag
                }
                start = end + 1
                continue
            }
            guard html[start] == wanted else { return }
            rest = rest.dropFirst()
            start += 1
        }
        guard rest.isEmpty else { return }
        if let open = opened, html[start...].starts(with: "</".utf8 + open.name + ">".utf8), open.start == kept.count - open.name.count - 2
        {
            kept.removeSubrange(open.start...)
            start += open.name.count + 3
        }
        html.replaceSubrange(first..<start, with: kept)
    }
}
