import CMarkGFM
import Diagnostics

/// Names of Python's that Markdown takes for bold words.
extension Renderer {
    private static let pythonNames: Set<String> = [
        "init", "name", "main", "str", "repr", "len", "file", "doc", "call", "dict", "class", "all", "del", "new", "eq", "lt", "gt", "add",
        "sub", "mul", "iter", "next", "enter", "exit", "getitem", "setitem", "getattr", "setattr", "version", "author", "slots", "bool",
        "hash",
        "import", "future", "builtins", "pycache",
    ]

    /// `__init__` as it was written; false for what is bold.
    mutating func writePythonName(_ strong: Node) -> Bool {
        guard let only = cmark_node_first_child(strong), cmark_node_next(only) == nil, cmark_node_get_type(only) == CMARK_NODE_TEXT else {
            return false
        }
        let literal = literal(only)
        guard 2...8 ~= literal.count else { return false }
        let word = String(decoding: literal, as: UTF8.self)
        guard Self.pythonNames.contains(word) else { return false }
        let name = "__\(word)__"
        var probe = places
        guard let place = Array(name.utf8).withUnsafeBufferPointer({ probe.find($0) }) else { return false }
        places = probe
        writePlain(name)
        diagnostics.append(.pythonName(name, source.place(place)))
        return true
    }
}
