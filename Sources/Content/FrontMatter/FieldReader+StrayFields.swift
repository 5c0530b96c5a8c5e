import Diagnostics
import Yams

/// Fields of a list's items that stand beside the list: `space: 制造工坊` of a machine, `quantity: 20` of a material.
extension FieldReader {
    /// The pairs with such fields put into the items to which they can only belong, or made an item of.
    ///
    ///     units: TS-01、TS-02
    ///     space: 制造工坊
    mutating func gatheringStrayFields(_ pairs: [(key: Node, value: Node)], _ table: FieldTable) -> [(key: Node, value: Node)] {
        for (list, counted) in Self.lists {
            guard let field = table[list], let inner = table.records(of: field) else { continue }
            let strays = pairs.indices.compactMap { stray(pairs[$0], at: $0, of: inner, beside: table, counted: counted) }
            guard !strays.isEmpty, !strays.contains(where: { $0.count == nil && scalar(pairs[$0.index].value) == nil }) else { continue }
            let own = pairs.firstIndex { table[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == list && !Self.isEmpty($0.value) }
            if let gathered = gathering(strays, pairs, into: field, inner, own: own, isCounted: counted != nil) { return gathered }
        }
        return pairs
    }

    /// The pairs with what was said beside a list put into it; nil where it can't be known into which of its items.
    private mutating func gathering(
        _ strays: [Stray], _ pairs: [(key: Node, value: Node)], into field: Field, _ inner: FieldTable, own: Int?, isCounted: Bool
    ) -> [(key: Node, value: Node)]? {
        let list = field.key
        // `units: 3` is how many there are.
        let said = isCounted ? own.flatMap { Self.count(scalar(pairs[$0].value)) } : nil
        let count = said ?? strays.lazy.compactMap(\.count).first
        if own == nil, let count, let stray = strays.first(where: { $0.count != nil }), strays.count == 1 {
            diagnostics.append(
                .unitsInWords(scalar(pairs[stray.index].value) ?? "", field, count: min(count, 3), at: place(pairs[stray.index].key)))
            return pairs.enumerated().filter { $0.offset != stray.index }.map(\.element)
        }
        guard var items = said == nil ? own.map({ items(of: pairs[$0].value, inner) }) ?? made(strays, pairs) : made(strays, pairs),
            let mark = pairs[strays[0].index].key.mark
        else { return nil }
        // What is said of one machine without a number of its own is said of all.
        if let only = items.first, items.count == 1, let count, count > 1, own == nil || !Self.has("code", only, inner) {
            items = Array(repeating: only, count: count)
        }
        // Each way to get in touch is an item of its own.
        if list == "channels" {
            guard own == nil else { return nil }
            items = strays.map { Node.Mapping([(Self.word($0.field.key, mark), pairs[$0.index].value)], .implicit, .flow, mark) }
        }
        let added = strays.filter { $0.count == nil }.filter { own == nil || items.count == 1 || $0.field.key == "space" }
        guard !added.isEmpty || own != nil && count == items.count else { return nil }
        var settled = list == "channels" ? items : items.map { Self.adding(added, pairs, to: $0, inner, mark) }
        let names = giveStatus(to: &settled, inner, mark)
        let node = Node.sequence(
            Node.Sequence(settled.map(Node.mapping), .implicit, .flow, own.flatMap { pairs[$0].value.mark } ?? mark))
        var gone = Set(added.map(\.index))
        if count == items.count { gone.formUnion(strays.filter { $0.count != nil }.map(\.index)) }
        tellOfStrays(
            field, node, gone.sorted().map { pairs[$0].key }, own.map { pairs[$0] }, names,
            needsCodes: isCounted && settled.contains { !Self.has("code", $0, inner) })
        var rest = pairs.indices.filter { !gone.contains($0) }.map { $0 == own ? (key: pairs[$0].key, value: node) : pairs[$0] }
        if own == nil { rest.append((.scalar(Node.Scalar(list, .implicit, .plain, mark)), node)) }
        return rest
    }

    /// Whether an item has a field, by whichever of its names.
    private static func has(_ key: String, _ item: Node.Mapping, _ inner: FieldTable) -> Bool {
        item.contains { inner[$0.key.scalar?.string ?? ""]?.key == key }
    }

    /// An item with the fields that it doesn't have itself.
    private static func adding(
        _ strays: [Stray], _ pairs: [(key: Node, value: Node)], to item: Node.Mapping, _ inner: FieldTable, _ mark: Mark
    ) -> Node.Mapping {
        var item = item
        for stray in strays where !has(stray.field.key, item, inner) {
            item = Node.Mapping(
                item.map { ($0.key, $0.value) } + [
                    (.scalar(Node.Scalar(stray.field.key, .implicit, .plain, mark)), pairs[stray.index].value)
                ],
                item.tag, .flow, item.mark)
        }
        return item
    }

    /// Gives the status of the whole entry, where it is a condition, to all items without one; gives the key that said so.
    private func giveStatus(to items: inout [Node.Mapping], _ inner: FieldTable, _ mark: Mark) -> [String] {
        guard let status, case .choice(let terms)? = inner["condition"]?.kind, let term = terms.first(where: { $0.isNamed(status.words) })
        else { return [] }
        items = items.map { item in
            guard !Self.has("condition", item, inner) else { return item }
            return Node.Mapping(
                item.map { ($0.key, $0.value) } + [(Self.word("condition", mark), Self.word(term.id, mark))], item.tag, .flow,
                item.mark)
        }
        return [status.key]
    }

    /// The lists whose items people describe beside them, and what such items are counted by.
    private static let lists: [(list: String, counted: Set<String>?)] = [
        ("units", ["quantity", "数量", "台数", "count", "number", "amount", "qty"]), ("stock", nil), ("holdings", nil), ("channels", nil),
    ]
    private static let keys: Set<String> = [
        "code", "space", "shelf", "quantity", "copies", "condition", "asset_no", "custodian", "bought", "loanable", "phone", "email",
        "form",
    ]

    private struct Stray {
        var index: Int
        var field: Field
        /// How many items there are, for the key that says so.
        var count: Int?
    }

    private func stray(
        _ pair: (key: Node, value: Node), at index: Int, of inner: FieldTable, beside table: FieldTable, counted: Set<String>?
    )
        -> Stray?
    {
        guard let key = pair.key.scalar?.string.trimmingSpaces, table[key] == nil, !Self.isEmpty(pair.value), let text = scalar(pair.value),
            let anyField = inner.fields.first
        else { return nil }
        if let counted, counted.contains(key.lowercased()) {
            guard let count = SpokenAmount.digits(text).flatMap({ Int($0) }), (1...Self.mostItems).contains(count) else { return nil }
            return Stray(index: index, field: anyField, count: count)
        }
        guard let field = inner[key] ?? FieldWords.field(calledBy: key, in: inner), Self.keys.contains(field.key) else { return nil }
        // 数量: 20张 is an amount, whatever is counted.
        return Stray(index: index, field: field)
    }

    /// A small number alone; of machines it counts them, for no code is so short.
    private static func count(_ text: String?) -> Int? {
        guard let text, text.utf8.count <= 2, let count = Int(text), (1...mostItems).contains(count) else { return nil }
        return count
    }

    /// More machines of one kind are no slip in a head.
    private static let mostItems = 12

    /// The items of a list as it stands, as records; nil where they are none that are told by their first field.
    private func items(of node: Node, _ inner: FieldTable) -> [Node.Mapping]? {
        func record(_ text: String, _ mark: Mark?) -> Node.Mapping? {
            guard let first = inner.fields.first, text.utf8.count <= 40 else { return nil }
            if let parts = placed(text, inner.fields), parts.count > 1 {
                func node(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .plain, mark)) }
                return Node.Mapping(parts.map { (node($0.field.key), node($0.text)) }, .implicit, .flow, mark)
            }
            if first.key == "code", text.unicodeScalars.contains(where: \.properties.isIdeographic) { return nil }
            if case .reference = first.kind, SpokenAmount.digits(text, unit: outerUnit) != nil {
                guard let quantity = inner["quantity"] ?? inner["copies"], let digits = SpokenAmount.digits(text, unit: outerUnit) else {
                    return nil
                }
                return Self.item(quantity.key, digits, mark)
            }
            return Self.item(first.key, text, mark)
        }
        if let only = node.mapping { return only.contains { inner[$0.key.scalar?.string ?? ""] == nil } ? nil : [only] }
        let items: [Node.Mapping?]
        if let sequence = node.sequence {
            items = sequence.map { item in item.mapping ?? scalar(item).flatMap { record($0, item.mark) } }
        } else {
            items = (scalar(node) ?? "").split(whereSeparator: \.separatesItems).map { record($0.trimmingSpaces, node.mark) }
        }
        return items.isEmpty || items.contains { $0 == nil } || items.count > 50 ? nil : items.compactMap(\.self)
    }

    /// What a head says under `status`.
    func statusWords(in mapping: Node.Mapping, _ table: FieldTable) -> (key: String, words: String)? {
        for (key, node) in mapping {
            guard let name = scalar(key), table[name]?.key == "status", let words = scalar(node) else { continue }
            return (name, words)
        }
        return nil
    }

    private static func word(_ text: String, _ mark: Mark?) -> Node { .scalar(Node.Scalar(text, .implicit, .plain, mark)) }

    private static func item(_ key: String, _ text: String, _ mark: Mark?) -> Node.Mapping {
        func node(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .plain, mark)) }
        return Node.Mapping([(node(key), node(text))], .implicit, .flow, mark)
    }

    /// An empty item for a list that isn't there; nil where one number would be that of several machines.
    private func made(_ strays: [Stray], _ pairs: [(key: Node, value: Node)]) -> [Node.Mapping]? {
        let count = strays.lazy.compactMap(\.count).first
        guard count ?? 1 == 1 || !strays.contains(where: { $0.field.key == "code" && $0.count == nil }) else { return nil }
        if count == nil, let code = strays.first(where: { $0.field.key == "code" }), let text = scalar(pairs[code.index].value) {
            let codes = text.split(whereSeparator: \.separatesItems).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
            if (2...Self.mostItems).contains(codes.count) { return codes.map { Self.item("code", $0, pairs[code.index].key.mark) } }
        }
        let item = Node.Mapping([], .implicit, .flow, strays.first.flatMap { pairs[$0.index].key.mark })
        return [item]
    }

    private mutating func tellOfStrays(
        _ field: Field, _ node: Node, _ keys: [Node], _ own: (key: Node, value: Node)?, _ others: [String], needsCodes: Bool
    ) {
        let names = keys.compactMap { $0.scalar?.string.trimmingSpaces } + others
        guard let first = keys.first else { return }
        var items = FlowText.of(node)
        // A stock is that of a campus.
        if node.sequence?.first?.mapping?.contains(where: { $0.key.scalar?.string == "campus" }) != true, field.key == "stock" {
            items = items.replacing("{quantity", with: "{campus: …, quantity").replacing("{shelf", with: "{campus: …, shelf").replacing(
                "{space", with: "{campus: …, space")
        }
        diagnostics.append(.fieldsOfItems(names, field, items, isGiven: own != nil, needsCodes: needsCodes, at: place(first)))
    }
}

extension Diagnostic {
    /// Fields of a list's items that stand beside it; read as those of each.
    fileprivate static func fieldsOfItems(
        _ names: [String], _ field: Field, _ items: String, isGiven: Bool, needsCodes: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let shown = (zh: names.map { "「\($0)」" }.joined(separator: "、"), en: names.map { "“\($0)”" }.joined(separator: ", "))
        let hint =
            needsCodes
            ? Words(zh: "（机器上贴了编号的，在它的花括号里再写 code: 编号）", en: " (where a machine has a code on it, add code: and that between its braces)")
            : items.contains("…")
                ? Words(zh: "（… 换成 campuses/ 里一个文件的名字，不带 .md）", en: " (with the name of a file in campuses/, without .md, for …)")
                : Words(zh: "", en: "")
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "\(shown.zh)要写在「\(field.key)」（\(field.label.zh)）的每一项里；按 \(field.key): \(items) 读了。",
                en: "\(shown.en) belongs into each item of “\(field.key)”; read as \(field.key): \(items)."),
            cure: Words(
                zh: "删掉\(shown.zh)\(isGiven ? "和「\(field.key)」" : "")这几行，写一行\(hint.zh)：\(field.key): \(items)",
                en: "In place of \(shown.en)\(isGiven ? " and “\(field.key)”" : ""), write one line\(hint.en): \(field.key): \(items)"))
    }
}
