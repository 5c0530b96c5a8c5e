extension Language {
    static let swift = Language(
        "swift",
        Grammar(
            dialect: .swift,
            traits: [.calls, .members, .decorators, .dollarVariables],
            words: [
                WordList(
                    .keyword,
                    """
                    any as async associatedtype associativity await borrowing break case catch consuming
                    continue convenience default defer deinit didSet do dynamic else fallthrough fileprivate
                    final for get guard if import in indirect infix init inout internal is isolated lazy
                    left mutating nonisolated nonmutating open operator optional override package postfix
                    precedencegroup prefix private public repeat required rethrows return right sending set
                    some static subscript switch throw throws try unowned weak where while willSet
                    """),
                WordList(.keyword, "func macro", then: .namesFunction),
                WordList(.keyword, "actor class enum extension protocol struct typealias", then: .namesType),
                WordList(.keyword, "let var", then: .namesVariable),
                WordList(.builtin, "false nil self Self super true _"),
                WordList(
                    .type,
                    """
                    Any AnyClass AnyObject AnyHashable Array ArraySlice Bool Character ClosedRange Codable
                    Collection Comparable ContiguousArray Decodable Dictionary Double Encodable Equatable
                    Error Float Float16 Float32 Float64 Float80 Hashable Identifiable Int Int128 Int16 Int32
                    Int64 Int8 IteratorProtocol Never ObjectIdentifier Optional OptionSet Range
                    RawRepresentable Result Selector Sendable Sequence Set StaticString String Substring UInt
                    UInt128 UInt16 UInt32 UInt64 UInt8 UnsafeBufferPointer UnsafeMutableBufferPointer
                    UnsafeMutablePointer UnsafeMutableRawPointer UnsafePointer UnsafeRawPointer Unmanaged Void
                    """),
            ],
            comments: [.line("//"), .block("/*", "*/", nests: true)],
            strings: [
                StringRule("\"", count: 3, spansLines: true, interpolation: .backslashParen),
                StringRule("\"", interpolation: .backslashParen),
            ],
            operators: "+-*/%=<>!&|^~?",
            special: "#@$"
        ))
}
