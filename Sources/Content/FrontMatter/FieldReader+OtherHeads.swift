import Diagnostics
import Yams

/// What the heads of other generators say that has another name here: `categories`, `permalink`.
extension FieldReader {
    /// The tags that stand under another key.
    struct Topics {
        var key: Node
        var value: Value

        static func isKey(_ key: String) -> Bool {
            ["categories", "category", "topics", "topic", "分类", "类别", "栏目", "专栏", "系列"].contains(key.lowercased())
        }
    }

    mutating func readTopics(_ key: Node, _ node: Node, _ table: FieldTable) -> Topics? {
        guard let field = table["tags"], !Self.isEmpty(node), node.mapping == nil, let value = value(node, field.kind, field),
            !value.items.isEmpty
        else { return nil }
        return Topics(key: key, value: value)
    }

    /// Puts them among the tags.
    mutating func take(_ topics: Topics, _ values: inout [String: Value], beside own: String, typeLabel: Words?) {
        let key = scalar(topics.key) ?? ""
        guard let tags = values["tags"] else {
            values["tags"] = topics.value
            diagnostics.append(.keyReadAsMeant(key, "tags", bySound: false, at: place(topics.key), typeLabel: typeLabel))
            return
        }
        values["tags"] = adding(topics.value, to: tags, under: key, at: topics.key, beside: own)
    }

    /// The tags with those of a further line, told of.
    ///
    /// - Parameter own: the key of the line that has the others.
    mutating func adding(_ more: Value, to tags: Value, under key: String, at node: Node, beside own: String) -> Value {
        let known = Set(tags.items.compactMap(\.text))
        let all = tags.items + more.items.filter { $0.text.map { !known.contains($0) } ?? false }
        let written = all.compactMap(\.text).map(FlowText.word).joined(separator: ", ")
        // Of the two the one that has the usual name stays.
        let (gone, kept) = key == "tags" ? (own, key) : (key, own)
        diagnostics.append(.topicsBesideTags(gone, kept, "[\(written)]", at: place(node)))
        return Value(.list(all), at: tags.place)
    }

    /// Says of `title: 小灯 # 草稿` that the words behind the sign hold nothing back, and of `summary: 好看 #台灯` that they aren't shown.
    mutating func tellOfRemarks(in mapping: Node.Mapping, _ table: FieldTable) {
        for (key, node) in mapping {
            guard let name = scalar(key), let field = table[name], let value = scalar(node), !value.isEmpty, !value.contains("\n"),
                place(key).line == place(node).line
            else { continue }
            let end = source.range(ofLine: place(node).line).upperBound
            let tail = source.text(min(range(node).upperBound, end)..<end).trimmingSpaces
            guard tail.hasPrefix("#") else { continue }
            let words = String(tail.drop { $0 == "#" }).trimmingSpaces
            let said = words.lowercased().reversed().drop { "。.!！…".contains($0) }.reversed().map(String.init).joined()
            let place = source.place(end - tail.utf8.count..<end)
            if Self.draftRemarks.contains(said) {
                diagnostics.append(.remarkNotShown(tail, at: place))
            } else if field.kind.isText, let first = tail.dropFirst().first, !first.isWhitespace, first != "#" {
                diagnostics.append(.wordsBehindSign(tail, name, value, at: place))
            }
        }
    }

    private static let draftRemarks: Set<String> = [
        "草稿", "草案", "未完成", "没写完", "未写完", "还没写完", "没有写完", "待发布", "未发布", "不发布", "先不发布", "暂不发布", "先不发", "别发布", "不要发布", "不公开", "先不公开", "勿发布",
        "勿发", "draft", "a draft", "wip", "work in progress", "unfinished", "not finished", "do not publish", "don't publish", "not public",
        "private",
        "unpublished",
    ]

    /// Says of `permalink: /lamp/`, which is taken for an answer to whether the page is public elsewhere, that a page's address is that of
    /// its file.
    mutating func tellOfAddress(in mapping: Node.Mapping, _ table: FieldTable) {
        for (key, node) in mapping {
            guard let name = scalar(key)?.lowercased(), name == "permalink", table[name] == nil else { continue }
            let texts = scalar(node).map { [$0] } ?? node.sequence.map { $0.compactMap { scalar($0) } } ?? []
            guard texts.contains(where: { $0.contains("/") || $0.contains(".") }) else { continue }
            // `/:categories/:title/` is a pattern for many pages.
            let addresses = texts.filter { !$0.contains(":") && !$0.contains("{") }.map(FlowText.word)
            diagnostics.append(.addressFromFile(name, addresses, at: place(key)))
        }
    }
}

extension Diagnostic {
    /// `categories:` beside `tags:`; read as more of those.
    fileprivate static func topicsBesideTags(_ key: String, _ own: String, _ all: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.keyReadAsMeant, at: place,
            Words(
                zh: "「\(key)」和「\(own)」都是标签；Lathe 把两行的词合在一起了。",
                en: "Both “\(key)” and “\(own)” are tags here; Lathe has put the words of both together."),
            cure: Words(
                zh: "删掉「\(key)」，「\(own)」那一行改成：tags: \(all)",
                en: "Take “\(key)” out and write in place of “\(own)”: tags: \(all)"))
    }

    /// Words behind a number sign that are to hold a page back, which YAML has nobody read.
    fileprivate static func remarkNotShown(_ remark: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "空格后面的 # 在 YAML 里是注释：「\(remark)」不显示，也不影响发布，这一页照样发布。",
                en: "In YAML a # behind a space begins a comment: “\(remark)” isn't shown and holds nothing back; the page is published."),
            cure: Words(
                zh: "还不要发布，就删掉它，另起一行写 status: draft；要发布，就只删掉它。",
                en:
                    "Not to publish the page yet, take it out and write status: draft on a line of its own; to publish it, just take it out."
            ))
    }

    /// Words right behind a number sign, which may be meant to be shown.
    fileprivate static func wordsBehindSign(_ words: String, _ key: String, _ value: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "空格后面的 # 在 YAML 里是注释：「\(words)」不显示。",
                en: "In YAML a # behind a space begins a comment: “\(words)” isn't shown."),
            cure: Words(
                zh: "要显示，就写成 \(key): \(FrontMatterLine.quoted(value + " " + words))；只是给自己看的，就在 # 后面加个空格。",
                en:
                    "To show it, write \(key): \(FrontMatterLine.quoted(value + " " + words)); if it is for yourself, put a space behind the #."
            ))
    }

    /// An address that another generator would have given the page.
    fileprivate static func addressFromFile(_ key: String, _ addresses: [String], at place: SourcePlace) -> Diagnostic {
        let keep =
            addresses.isEmpty
            ? Words(zh: "", en: "")
            : Words(
                zh: "；想让旧网址也能打开，就改成：aliases: [\(addresses.joined(separator: ", "))]",
                en: "; to have the old address lead here as well, write: aliases: [\(addresses.joined(separator: ", "))]")
        return Diagnostic(
            ContentDiagnostics.unknownField, at: place,
            Words(zh: "网页的网址由文件名决定，「\(key)」没有用上。", en: "A page's address is that of its file; “\(key)” is not used."),
            cure: Words(zh: "删掉这一行\(keep.zh)", en: "Take the line out\(keep.en)"))
    }
}
