import Diagnostics
import Yams

/// What people write more loosely than the fields ask for, where it can mean one thing only.
extension FieldReader {
    /// A number in words: `minutes: 2小时`, `level: 简单`.
    mutating func spoken(_ text: String, _ kind: Field.Kind, _ field: Field, at node: Node) -> Value? {
        if field.key == "quantity" || field.key == "copies",
            let amount = SpokenAmount.isNone(text) ? "0" : outerUnit.flatMap({ SpokenAmount.digits(text, unit: $0, isStrict: true) }),
            let bounds = kind.bounds,
            let number = Double(amount), bounds.contains(number), field.key == "quantity" || number == number.rounded()
        {
            diagnostics.append(.valueReadAsMeant(text, amount, field, at: place(node)))
            return Value(number == number.rounded() ? .integer(Int(number)) : .number(number), at: range(node))
        }
        if field.key == "cost", let amount = Self.money(text), let bounds = kind.bounds, let number = Double(amount),
            bounds.contains(number)
        {
            diagnostics.append(.valueReadAsMeant(text, amount, field, at: place(node)))
            return Value(number == number.rounded() ? .integer(Int(number)) : .number(number), at: range(node))
        }
        guard let reading = field.spoken?.number(in: text) else { return remarked(text, kind, field, at: node) }
        guard let bounds = kind.bounds, bounds.contains(reading.number) else { return nil }
        let isWhole = reading.number == reading.number.rounded()
        if case .integer = kind, !isWhole { return nil }
        if reading.isGuess { diagnostics.append(.numberInWords(text, Int(reading.number), field, at: place(node))) }
        return Value(isWhole ? .integer(Int(reading.number)) : .number(reading.number), at: range(node))
    }

    /// 20 of 约20元, `￥35.5`, `20 yuan`.
    private static func money(_ text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        var words = text.lowercased().trimmingSpaces
        for word in ["大约", "大概", "约", "共", "一共", "about ", "ca. ", "￥", "¥", "rmb", "cny"] where words.hasPrefix(word) {
            words = words.dropFirst(word.count).trimmingSpaces
        }
        for word in ["左右", "元钱", "块钱", "元", "块", "圆", "yuan", "rmb", "cny"] where words.hasSuffix(word) {
            words = words.dropLast(word.count).trimmingSpaces
        }
        return words != text && !words.isEmpty && words.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) && Double(words) != nil
            ? words : nil
    }

    /// 线下/线上 where one term means both of two others.
    mutating func bothModes(_ text: String, _ kind: Field.Kind, _ field: Field, at node: Node) -> Value? {
        guard case .choice(let terms) = kind, let both = terms.first(where: { $0.id == "hybrid" }), text.utf8.count < 60 else { return nil }
        let words = text.split { "/／、，,+和与及&".contains($0) }.map { $0.trimmingSpaces }
        let named = words.map { word in terms.first { $0.isNamed(word) }?.id }
        guard named.count == 2, Set(named) == ["physical", "virtual"] else { return nil }
        diagnostics.append(.valueReadAsMeant(text, both.id, field, at: place(node)))
        return Value(.term(both), at: range(node))
    }

    /// A whole number with a mark or a remark behind it, or in Chinese: `30,`, 30（大约）, `30 // 大约`, 三十.
    private mutating func remarked(_ text: String, _ kind: Field.Kind, _ field: Field, at node: Node) -> Value? {
        guard let bounds = kind.bounds, text.utf8.count <= 100 else { return nil }
        var words = text[...]
        if let remark = words.firstRange(of: "//") { words = words[..<remark.lowerBound] }
        if let bracket = words.firstIndex(where: { "（(".contains($0) }) {
            guard !words[bracket...].contains(where: \.isNumber) else { return nil }
            words = words[..<bracket]
        }
        var bare = words.trimmingSpaces
        while let last = bare.last, ",，;；。".contains(last) { bare.removeLast() }
        let number: Double? =
            field.spoken?.number(in: bare)?.number ?? Int(ScalarReader.plainDigits(bare)).map(Double.init)
            ?? ChineseNumeral.value(of: bare.unicodeScalars).map(Double.init) ?? (bare.hasSuffix(".0") ? Double(bare) : nil)
        guard let number, number == number.rounded(), bounds.contains(number) else { return nil }
        diagnostics.append(.numberInWords(text, Int(number), field, at: place(node)))
        return Value(.integer(Int(number)), at: range(node))
    }

    /// Tags with the number sign that other programs want: `[#电路, 木工]`, `#电路 #木工`. nil where there is none.
    mutating func hashtags(_ node: Node, _ field: Field) -> Value? {
        guard let nodes = node.sequence.map(Array.init) ?? node.scalar.map({ _ in [node] }),
            nodes.contains(where: { $0.scalar?.string.utf8.contains(UInt8(ascii: "#")) ?? false })
        else { return nil }
        var tags: [Value] = []
        for node in nodes where !Self.isEmpty(node) {
            guard let written = scalar(node) else {
                diagnostics.append(.wrongKindOfValue(field, at: self.place(node)))
                continue
            }
            let text = words(of: written, field, at: node) ?? written
            let place = range(node)
            let parts = text.split(whereSeparator: \.separatesItems).flatMap { part in
                // `#电路#木工`
                let signs = part.trimmingSpaces.split(separator: "#")
                if part.trimmingSpaces.hasPrefix("#"), signs.count > 1, signs.allSatisfy({ $0.first.map { $0.isLetter } ?? false }),
                    !part.contains(where: \.isWhitespace)
                {
                    return signs.map { Substring($0) }
                }
                let words = part.split(whereSeparator: \.isWhitespace)
                return words.count > 1 && words.allSatisfy(Self.isTagWord) ? words.map(Substring.init) : [part]
            }
            let words = parts.map { part in
                let word = part.trimmingSpaces
                // `#木工#`, as on Weibo.
                let isClosed = word.hasPrefix("#") && word.hasSuffix("#") && word.count > 2
                return String((isClosed ? word.dropLast() : word[...]).drop { $0 == "#" }).trimmingSpaces
            }
            tags += words.filter { !$0.isEmpty }.map { Value(.text($0), at: place) }
        }
        return Value(.list(tags), at: range(node))
    }

    /// A word with the sign, or one of Chinese characters: in 小车 #3 a number follows it, which belongs to the word before.
    private static func isTagWord(_ word: Substring) -> Bool {
        if word.hasPrefix("#") { return word.dropFirst().first.map { !$0.isNumber } ?? false }
        return word.unicodeScalars.allSatisfy(\.properties.isIdeographic)
    }

    /// 赵敏 under `name:` or 姓名 in a head without a title: what the entry is called.
    mutating func title(
        under key: String, _ keyNode: Node, _ node: Node, _ mapping: Node.Mapping, _ table: FieldTable, typeLabel: Words?
    ) -> Value? {
        guard FieldWords.isTitle(key), let title = table["title"], let text = scalar(node), !Self.isEmpty(node), !text.isEmpty,
            given(title, in: mapping, table) == nil, !hasTopHeading
        else { return nil }
        diagnostics.append(.keyReadAsMeant(key, "title", bySound: false, at: place(keyNode), typeLabel: typeLabel))
        return value(node, title.kind, title)
    }

    /// Whether some line of the text begins a heading of the first level, which is the title where none is given.
    private var hasTopHeading: Bool {
        let bytes = source.bytes[min(body, source.bytes.count)...]
        var isAtStart = true
        for (byte, next) in zip(bytes, bytes.dropFirst()) {
            if isAtStart, byte == UInt8(ascii: "#"), next == UInt8(ascii: " ") { return true }
            isAtStart = byte == 0x0A
        }
        return false
    }

    /// Several records named in one line by their first field: `units: S-01, S-02`, `materials: 木板、螺丝`, `team: 林浩、王磊`.
    func namedRecords(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .record(let fields) = item, let first = fields.first,
            first.kind.isShort || first.key == "code" || ["team", "shelves"].contains(field.key)
        else { return nil }
        let reader = ScalarReader(vocabularies: vocabularies)
        let whole = range(node)
        let isSpaced =
            field.key == "team" && !text.contains(where: \.separatesItems)
            && text.split(whereSeparator: \.isWhitespace).allSatisfy { (2...4).contains($0.count) }
        let names = text.split { $0.separatesItems || isSpaced && $0.isWhitespace }.map { part in
            // 小红（组长）
            let name = part.trimmingSpaces
            guard field.key == "team", let last = name.last, ")）".contains(last) else { return name }
            return name.prefix { !"(（".contains($0) }.trimmingSpaces
        }.filter { !$0.isEmpty }
        guard names.count > 1 else { return nil }
        // Nor is a sentence a row of names of shelves.
        if field.key == "shelves", !names.allSatisfy({ $0.count <= 10 && !$0.contains("。") }) { return nil }
        // Names of people, and no sentence about them.
        if field.key == "team",
            !names.allSatisfy({ (1...4).contains($0.count) && $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) })
        {
            return nil
        }
        var records: [Value] = []
        for name in names {
            guard case .value(let kind) = reader.read(name, as: first.kind) else { return nil }
            records.append(Value(.record([first.key: Value(kind, at: whole)]), at: whole))
        }
        return Value(.list(records), at: whole)
    }

    /// The pairs of a mapping; keys that stand flush under an empty one to which they can only belong are put below it:
    ///
    ///     units:
    ///     code: S-01
    ///     space: studio
    mutating func gatheringFlushRecords(_ mapping: Node.Mapping, _ table: FieldTable) -> [(key: Node, value: Node)] {
        let pairs = mapping.map { (key: $0.key, value: $0.value) }
        guard pairs.contains(where: { Self.isEmpty($0.value) || $0.value.sequence?.last?.mapping != nil }) else { return pairs }
        var result: [(key: Node, value: Node)] = []
        var index = 0
        while index < pairs.count {
            var pair = pairs[index]
            index += 1
            if let key = pair.key.scalar?.string.trimmingSpaces, let field = table[key], case .list = field.kind {
                gatherBelowItem(&pair.value, of: field, pairs, &index, table)
            }
            guard Self.isEmpty(pair.value), let field = pair.key.scalar.flatMap({ table[$0.string.trimmingSpaces] }),
                let belongs = membership(of: field, table)
            else {
                result.append(pair)
                continue
            }
            let start = index
            let takesAmounts = table.records(of: field).map(Self.takesAmounts) ?? false
            while index < pairs.count, let key = pairs[index].key.scalar?.string.trimmingSpaces, table[key] == nil,
                belongs(key) || takesAmounts && scalar(pairs[index].value).flatMap(MeasuredNumber.init) != nil
            {
                index += 1
            }
            guard index > start else {
                result.append(pair)
                continue
            }
            let own = pairs[start..<index].map { ($0.key, $0.value) }
            result.append((pair.key, .mapping(Node.Mapping(own, mapping.tag, mapping.style, own[0].0.mark))))
            // Amounts are told of by those who read them.
            if own.allSatisfy({ !belongs($0.0.scalar?.string.trimmingSpaces ?? "") }) { continue }
            let range = lines(of: own, before: index < pairs.count ? pairs[index].key : nil)
            diagnostics.append(.keysNotIndented(under: field, count: own.count, in: source, range))
        }
        return result
    }

    /// Puts the further keys of a list's last item, `- code: S-01`, that stand flush below it into the item.
    private mutating func gatherBelowItem(
        _ value: inout Node, of field: Field, _ pairs: [(key: Node, value: Node)], _ index: inout Int, _ table: FieldTable
    ) {
        let start = index
        while index < pairs.count, let item = value.sequence?.last?.mapping,
            let key = pairs[index].key.scalar?.string.trimmingSpaces, table[key] == nil,
            let inner = table.records(of: field), let wanted = inner[key]?.key,
            !(wanted == "space" && lackSpace(value, inner)),
            !item.contains(where: { inner[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == wanted })
        {
            value = value.adding(pairs[index], toLastOf: item)
            index += 1
        }
        guard index > start else { return }
        let own = pairs[start..<index].map { ($0.key, $0.value) }
        let range = lines(of: own, before: index < pairs.count ? pairs[index].key : nil)
        diagnostics.append(.keysNotIndented(under: field, count: own.count, in: source, range, isInItem: true))
    }

    /// Whether there are several items and none of them says where it is: a room below them all is that of each.
    private func lackSpace(_ node: Node, _ inner: FieldTable) -> Bool {
        guard let items = node.sequence, items.count > 1 else { return false }
        return !items.contains { item in
            item.mapping?.contains { inner[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == "space" } ?? false
        }
    }

    /// Whether records are about how much is wanted of something: 卡纸: 2张.
    private static func takesAmounts(_ table: FieldTable) -> Bool {
        guard case .reference? = table.fields.first?.kind else { return false }
        return table["quantity"] != nil && table["unit"] != nil
    }

    /// What says whether a key belongs into a field's records or its hours; nil for fields of one value.
    private func membership(of field: Field, _ table: FieldTable) -> ((String) -> Bool)? {
        if case .hours = field.kind { return { Hours.days($0) != nil } }
        if case .map = field.kind { return nil }
        return table.records(of: field).map { inner in { inner[$0] != nil } }
    }

    /// The bytes of whole lines, from the first key to the last value.
    private func lines(of pairs: [(Node, Node)], before next: Node?) -> Range<Int> {
        guard let first = pairs.first?.0.mark?.line, let lastKey = pairs.last?.0.mark?.line else { return 0..<0 }
        let last = next?.mark.map { $0.line - 1 } ?? max(lastKey, pairs.last?.1.mark?.line ?? lastKey)
        return source.range(ofLine: firstLine + first - 1).lowerBound..<source.range(ofLine: firstLine + max(first, last) - 1).upperBound
    }
}

extension Node {
    /// The same list with a pair more in its last item.
    fileprivate func adding(_ pair: (key: Node, value: Node), toLastOf item: Node.Mapping) -> Node {
        guard let sequence else { return self }
        let pairs = item.map { ($0.key, $0.value) } + [(pair.key, pair.value)]
        let last = Node.mapping(Node.Mapping(pairs, item.tag, item.style, item.mark))
        return .sequence(Node.Sequence(sequence.dropLast() + [last], sequence.tag, sequence.style, sequence.mark))
    }
}
