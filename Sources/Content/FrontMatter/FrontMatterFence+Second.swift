import Diagnostics

/// A second block of keys right below the first.
extension FrontMatterFence {
    /// The fence with the keys of a second block, where one follows: between two fences of its own, or only above one.
    ///
    /// - Parameter first: where the YAML of the first block stands; the fence that ends it lies between that and the body.
    func withSecondBlock(_ source: SourceText, _ isKey: (String) -> Bool) -> FrontMatterFence {
        guard let yaml, plain == nil, inBody == nil, body < source.bytes.count else { return self }
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: body)
        var first: Range<Int>?
        for _ in 0..<4 {
            guard let line = lines.next() else { return self }
            if bytes[line].allSatisfy({ $0 <= 0x20 }) { continue }
            first = line
            break
        }
        guard let first, let head = bytes[first].first else { return self }
        let hasOpening = head == UInt8(ascii: "-") && Self.isFence(bytes[first], "-")
        // Most texts begin with a heading or a sentence.
        guard hasOpening || head != UInt8(ascii: "#") && bytes[first].prefix(40).contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF })
        else {
            return self
        }
        var look = FrontMatterLook()
        if !hasOpening { lines = LineScanner(bytes, at: first.lowerBound) }
        let begin = lines.position
        for _ in 0..<60 {
            guard let line = lines.next() else { return self }
            guard Self.isFence(bytes[line], "-") else {
                look.take(bytes[line], isKey)
                guard look.isFrontMatter || !look.hasLines else { return self }
                continue
            }
            guard look.isOfKnownKeys, keys(bytes, yaml).isDisjoint(with: keys(bytes, begin..<line.lowerBound)) else { return self }
            let between = yaml.upperBound..<begin
            var found = self
            found.yaml = yaml.lowerBound..<line.lowerBound
            found.body = lines.position
            found.plain = source.blanking(between)
            found.diagnostics.append(.frontMatterInTwo(in: source, between))
            return found
        }
        return self
    }

    private func keys(_ bytes: [UInt8], _ range: Range<Int>) -> Set<String> {
        var lines = LineScanner(bytes, at: range.lowerBound, end: range.upperBound)
        var keys: Set<String> = []
        while let line = lines.next(), keys.count < 200 {
            guard let head = bytes[line].first, head > 0x20, head != UInt8(ascii: "-"), let key = FrontMatterLine.key(of: bytes[line])
            else {
                continue
            }
            keys.insert(key)
        }
        return keys
    }
}
