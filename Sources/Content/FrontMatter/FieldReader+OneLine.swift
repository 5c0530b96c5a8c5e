import Diagnostics
import Yams

/// Lists of records, and of files, that people write on one line or as keys: ways to get in touch, members of a team.
extension FieldReader {
    /// `channels: 电话 0571-1234567，邮箱 a@b.cn`: ways to get in touch, each with its name or known by its look.
    mutating func channels(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard field.key == "channels", case .record = item else { return nil }
        let parts = text.split(whereSeparator: \.separatesItems).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        var records: [(key: String, value: String)] = []
        for part in parts {
            var words = part
            var named: String?
            if ["微信", "企业微信", "QQ", "qq", "钉钉", "公众号", "飞书", "wechat", "WeChat", "抖音"].contains(where: words.hasPrefix) {
                records.append(("note", words))
                continue
            }
            for (name, key) in [
                ("联系电话", "phone"), ("内线", "phone"), ("分机", "phone"), ("电话", "phone"), ("手机", "phone"), ("邮箱", "email"), ("邮件", "email"),
                ("表单", "form"), ("tel", "phone"),
                ("phone", "phone"), ("e-mail", "email"), ("email", "email"),
            ]
            where words.lowercased().hasPrefix(name) {
                words = String(words.dropFirst(name.count).drop { ":： ".contains($0) })
                named = key
                break
            }
            guard
                let key = ChannelWords.kind(of: words)
                    ?? (named == "phone" && words.count(where: { $0.isASCII && $0.isNumber }) >= 5 ? "phone" : nil),
                named == nil || named == key
            else { return nil }
            records.append((key, words))
        }
        guard records.count > 1 || records.first.map({ $0.value != text || $0.key == "note" || text.utf8.count < 7 }) ?? false,
            let mark = node.mark
        else { return nil }
        let meant = "[" + records.map { Self.flow([$0]) }.joined(separator: ", ") + "]"
        diagnostics.append(.valueReadAsMeant(text, meant, field, at: place(node)))
        return Value(.list(records.compactMap { value(Self.record([$0], mark), item, field) }), at: range(node))
    }

    /// `files: 图纸.pdf、代码.zip`: names of files, each with its ending.
    mutating func fileNames(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .file = item else { return nil }
        let names = text.split(whereSeparator: \.separatesItems).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        guard names.count > 1,
            names.allSatisfy({ name in
                guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
                let ending = name[name.index(after: dot)...]
                return (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            })
        else { return nil }
        diagnostics.append(.valueReadAsMeant(text, "[" + names.map(FlowText.word).joined(separator: ", ") + "]", field, at: place(node)))
        return Value(
            .list(names.compactMap { name in node.mark.flatMap { value(.scalar(Node.Scalar(name, .implicit, .plain, $0)), item, field) } }),
            at: range(node))
    }

    /// `team:` with names as keys: `小红: 组长`.
    mutating func members(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard field.key == "team", let mapping = node.mapping, mapping.count <= 50, let table = inner else { return nil }
        let records = mapping.map { pair in member(Node.Mapping([(pair.key, pair.value)], .implicit, .flow, pair.key.mark), table) }
        guard !records.isEmpty, !records.contains(where: { $0 == nil }), let mark = node.mark else { return nil }
        let found = records.compactMap(\.self)
        diagnostics.append(.itemReadAsMeant("[" + found.map(Self.flow).joined(separator: ", ") + "]", field, isItem: nil, at: place(node)))
        return Value(.list(found.compactMap { value(Self.record($0, mark), item, field) }), at: range(node))
    }
}
