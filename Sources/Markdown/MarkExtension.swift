import CMarkGFM

/// `==marked==`, as an extension of cmark-gfm: its delimiters nest with emphasis as `~~` does.
///
/// A marked node has the type of emphasis, because cells of tables accept no types but those they know, and is told
/// apart by belonging to this extension.
enum MarkExtension {
    static let name = "mark"
    private static let character = UInt8(ascii: "=")

    /// To be called once in a process.
    static func register() {
        cmark_register_plugin { plugin in
            guard let own = cmark_syntax_extension_new(MarkExtension.name) else { return 0 }
            cmark_syntax_extension_set_match_inline_func(own) { _, parser, _, byte, inlines in
                byte == MarkExtension.character ? MarkExtension.read(parser, inlines) : nil
            }
            cmark_syntax_extension_set_inline_from_delim_func(own) { own, _, inlines, opener, closer in
                MarkExtension.join(own, inlines, opener, closer)
            }
            let characters = cmark_llist_append(
                cmark_get_default_mem_allocator(), nil, UnsafeMutableRawPointer(bitPattern: Int(MarkExtension.character)))
            cmark_syntax_extension_set_special_inline_chars(own, characters)
            cmark_syntax_extension_set_emphasis(own, 1)
            return cmark_plugin_register_syntax_extension(plugin, own)
        }
    }

    /// A run of `=` becomes text that may open or close a mark; only two in a row mean anything.
    private static func read(_ parser: OpaquePointer?, _ inlines: OpaquePointer?) -> CMark.Node? {
        var left: Int32 = 0
        var right: Int32 = 0
        var before: Int32 = 0
        var after: Int32 = 0
        let length = Int(cmark_inline_parser_scan_delimiters(inlines, 100, character, &left, &right, &before, &after))
        guard length > 0, let node = cmark_node_new(CMARK_NODE_TEXT) else { return nil }
        let run = [CChar](repeating: CChar(character), count: length) + [0]
        cmark_node_set_literal(node, run)
        // `a==b` compares; nobody marks a part of a word in Latin letters.
        if length == 2, left != 0 || right != 0, !isWithinWord(inlines, length), !isArrow(inlines, length) {
            cmark_inline_parser_push_delimiter(inlines, character, left, right, node)
        }
        return node
    }

    /// Whether letters, digits or brackets of a program touch the run that was just read on both sides.
    private static func isWithinWord(_ inlines: OpaquePointer?, _ length: Int) -> Bool {
        let end = cmark_inline_parser_get_offset(inlines)
        guard end > Int32(length) else { return false }
        let before = cmark_inline_parser_peek_at(inlines, end - Int32(length) - 1)
        let after = cmark_inline_parser_peek_at(inlines, end)
        return (ASCII.isAlphanumeric(before) || "_)]".utf8.contains(before)) && (ASCII.isAlphanumeric(after) || after == UInt8(ascii: "_"))
    }

    /// `甲 <==> 乙`, `==> 看这里 <==`: nobody marks words that begin or end with a point of an arrow.
    private static func isArrow(_ inlines: OpaquePointer?, _ length: Int) -> Bool {
        let end = cmark_inline_parser_get_offset(inlines)
        if cmark_inline_parser_peek_at(inlines, end) == UInt8(ascii: ">") { return true }
        return end > Int32(length) && cmark_inline_parser_peek_at(inlines, end - Int32(length) - 1) == UInt8(ascii: "<")
    }

    /// Moves what stands between two runs into a node, which takes the opener's place.
    private static func join(
        _ own: OpaquePointer?, _ inlines: OpaquePointer?,
        _ opener: UnsafeMutablePointer<delimiter>?, _ closer: UnsafeMutablePointer<delimiter>?
    ) -> UnsafeMutablePointer<delimiter>? {
        guard let own, let opener, let closer else { return nil }
        let next = closer.pointee.next
        guard let node = opener.pointee.inl_text, let end = closer.pointee.inl_text,
            cmark_node_set_type(node, CMARK_NODE_EMPH) != 0
        else { return next }
        while let inner = cmark_node_next(node), inner != end {
            cmark_node_append_child(node, inner)
        }
        cmark_node_set_syntax_extension(node, own)
        cmark_node_free(end)
        var delimiter: UnsafeMutablePointer<delimiter>? = closer
        while let current = delimiter, current != opener {
            delimiter = current.pointee.previous
            cmark_inline_parser_remove_delimiter(inlines, current)
        }
        cmark_inline_parser_remove_delimiter(inlines, opener)
        return next
    }
}
