/// What JavaScript and TypeScript have in common.
enum ECMAScript {
    static let words = [
        WordList(
            .keyword,
            """
            as async await break case catch const constructor continue debugger default delete do else export
            extends finally for from function if import in instanceof let new of return static super switch
            this throw try typeof var void while with yield
            """),
        WordList(.keyword, "class", then: .namesType),
        WordList(.builtin, "true false null undefined NaN Infinity"),
        WordList(
            .builtin,
            """
            Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
            Float32Array Float64Array Function Int16Array Int32Array Int8Array InternalError Intl JSON Map Math
            Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError
            TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
            decodeURIComponent document encodeURI encodeURIComponent eval global globalThis isFinite isNaN
            parseFloat parseInt window
            """),
    ]

    static let comments: [CommentRule] = [.line("//"), .block("/*", "*/")]
    static let strings = [
        StringRule("\""), StringRule("'"), StringRule("`", spansLines: true, interpolation: .dollarBrace),
    ]
    static let operators = "+-*/%=<>!&|^~?:"
}

extension Language {
    static let javascript = Language(
        "javascript", aliases: ["js", "jsx", "mjs", "cjs", "node"],
        Grammar(
            dialect: .javascript,
            traits: [.calls, .members, .regexes, .decorators],
            words: ECMAScript.words + [
                WordList(
                    .keyword,
                    """
                    abstract boolean byte char double enum final float goto implements int interface long
                    native package private protected public short synchronized throws transient volatile
                    """)
            ],
            nameBytes: "_$",
            comments: ECMAScript.comments,
            strings: ECMAScript.strings,
            operators: ECMAScript.operators,
            special: "/@"
        ))
}
