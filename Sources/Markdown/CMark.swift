import CMarkGFM
import Synchronization

/// The way into cmark-gfm: its extensions, its one lock, and the types of its nodes.
enum CMark {
    typealias Node = OpaquePointer

    /// cmark-gfm switches special characters in a process-wide table while it reads inlines: two threads at once
    /// would silently lose `~~` and bare addresses. Reading blocks (`feed`) doesn't use that table.
    private static let inlines = Mutex(())

    /// What the extensions are called, in the order in which they get to see a line.
    private static let extensionNames = ["table", "strikethrough", "autolink", "tasklist", MarkExtension.name]

    // A single `~` stays text: Chinese writes ranges with it (5~10 分钟), and two of them would strike a sentence.
    static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    /// Hands the tree of a text to `body`; the tree lives no longer. Nil when memory ran out.
    static func withTree<Result>(
        of text: UnsafeBufferPointer<UInt8>, options: Int32 = options, _ body: (Node) -> Result
    ) -> Result? {
        _ = kinds
        return parse(text, options, body)
    }

    private static func parse<Result>(
        _ text: UnsafeBufferPointer<UInt8>, _ options: Int32, _ body: (Node) -> Result
    ) -> Result? {
        guard let parser = cmark_parser_new(options) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensionNames {
            guard let found = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        let address = inlines.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }
        guard let root = Node(bitPattern: address) else { return nil }
        defer { cmark_node_free(root) }
        return body(root)
    }

    /// The types of nodes that extensions bring, which stand in no header; reading them registers the extensions.
    struct Kinds: Sendable {
        var table: UInt32 = 0
        var row: UInt32 = 0
        var cell: UInt32 = 0
        var strikethrough: UInt32 = 0
    }

    static let kinds: Kinds = {
        cmark_gfm_core_extensions_ensure_registered()
        MarkExtension.register()
        var kinds = Kinds()
        let sample = Array("|a|\n|-|\n|~~b~~|\n".utf8)
        sample.withUnsafeBufferPointer { sample in
            parse(sample, options) { root in
                let iterator = cmark_iter_new(root)
                defer { cmark_iter_free(iterator) }
                while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
                    guard let node = cmark_iter_get_node(iterator) else { continue }
                    let type = cmark_node_get_type(node).rawValue
                    switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
                    case "table": kinds.table = type
                    case "table_header", "table_row": kinds.row = type
                    case "table_cell": kinds.cell = type
                    case "strikethrough": kinds.strikethrough = type
                    default: break
                    }
                }
            }
        }
        return kinds
    }()
}
