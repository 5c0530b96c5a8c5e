import Limits

/// Knows which prefixes mean SVG and XLink at a place in a drawing.
struct SVGNamespaces {
    enum Space {
        case svg, xlink, xml, other
    }

    private struct Binding {
        var prefix: String
        var space: Space
        var depth: Int
    }

    private var bindings: [Binding] = [Binding(prefix: "xml", space: .xml, depth: 0)]

    /// Takes over what a start tag declares; false where there are too many declarations.
    mutating func declare(prefix: String, address: String, depth: Int) -> Bool {
        let space: Space =
            switch address {
            case "http://www.w3.org/2000/svg": .svg
            case "http://www.w3.org/1999/xlink": .xlink
            default: .other
            }
        bindings.append(Binding(prefix: prefix, space: space, depth: depth))
        return bindings.count <= Limits.drawingNamespaces.value
    }

    /// Forgets what was declared below a depth.
    mutating func leave(depth: Int) {
        while let last = bindings.last, last.depth >= depth, last.depth > 0 { bindings.removeLast() }
    }

    /// The namespace of an element's prefix; without any declaration an element without prefix is SVG's.
    func element(prefix: String) -> Space {
        bindings.last { $0.prefix == prefix }?.space ?? (prefix.isEmpty ? .svg : .other)
    }

    /// The namespace of an attribute's prefix; `xlink:` is known even undeclared, as in HTML.
    func attribute(prefix: String) -> Space {
        if prefix.isEmpty { return .svg }
        return bindings.last { $0.prefix == prefix }?.space ?? (prefix == "xlink" ? .xlink : .other)
    }
}
