import Limits
import Yams

/// YAML's merge key: `<<: *base` puts the keys of another mapping in, so far as they are not given themselves.
enum MergedMapping {
    static func of(_ mapping: Node.Mapping) -> Node.Mapping {
        guard mapping.contains(where: { isMerge($0.key) }) else { return mapping }
        var pairs: [(Node, Node)] = []
        var names: Set<String> = []
        for (key, value) in mapping where !isMerge(key) {
            pairs.append((key, value))
            if let name = key.scalar?.string { names.insert(name) }
        }
        var visited = 0
        for (key, value) in mapping where isMerge(key) { merge(value, into: &pairs, &names, &visited, depth: 0) }
        return Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark)
    }

    private static func merge(
        _ node: Node, into pairs: inout [(Node, Node)], _ names: inout Set<String>, _ visited: inout Int, depth: Int
    ) {
        guard depth < Limits.frontMatterDepth.value else { return }
        if let sequence = node.sequence {
            for element in sequence { merge(element, into: &pairs, &names, &visited, depth: depth + 1) }
            return
        }
        guard let mapping = node.mapping else { return }
        // Its own keys come before those that it takes from others.
        for isMerging in [false, true] {
            for (key, value) in mapping where isMerge(key) == isMerging {
                visited += 1
                guard visited <= Limits.frontMatterNodes.value else { return }
                if isMerging {
                    merge(value, into: &pairs, &names, &visited, depth: depth + 1)
                } else if let name = key.scalar?.string, names.insert(name).inserted {
                    pairs.append((key, value))
                }
            }
        }
    }

    private static func isMerge(_ key: Node) -> Bool {
        guard let scalar = key.scalar else { return false }
        return scalar.style == .plain && scalar.string == "<<"
    }
}
