/// Marks up code for reading: escaped HTML with a span around each token that has a class.
public enum Highlighter {
    /// The language by a name or an alias in any case, nil where it is unknown.
    public static func language(named name: some StringProtocol) -> Language? {
        guard name.utf8.count < 24 else { return nil }
        return Language.byName[name.lowercased()]
    }

    /// Every language's name.
    public static var languageNames: [String] { Language.all.map(\.name) }

    /// Appends `code`, UTF-8, to `html`; without the tags, and with the escapes read back, it is `code`,
    /// but for control characters that HTML forbids: these become U+FFFD.
    public static func highlight(
        _ code: UnsafeBufferPointer<UInt8>, as language: Language, into html: inout [UInt8]
    ) {
        guard let start = code.baseAddress, !code.isEmpty else { return }
        if ControlCharacters.areIn(code) {
            return ControlCharacters.replaced(code).withUnsafeBufferPointer {
                highlight($0, as: language, into: &html)
            }
        }
        var writer = SpanWriter(code, start)
        defer { writer.free() }
        language.reader.read(start, 0..<code.count, &writer)
        writer.finish(into: &html)
    }

    /// Appends `code` to `html`, as the function on buffers does.
    public static func highlight(
        _ code: some Sequence<UInt8>, as language: Language, into html: inout [UInt8]
    ) {
        let done: Void? = code.withContiguousStorageIfAvailable { highlight($0, as: language, into: &html) }
        if done == nil {
            Array(code).withUnsafeBufferPointer { highlight($0, as: language, into: &html) }
        }
    }
}

extension PreparedGrammar {
    /// Reads a range of the source with the code engine.
    func read(_ source: UnsafePointer<UInt8>, _ range: Range<Int>, _ writer: inout SpanWriter) {
        kinds.withUnsafeBufferPointer { kinds in
            continuesName.withUnsafeBufferPointer { continuesName in
                isOperator.withUnsafeBufferPointer { isOperator in
                    isEscapable.withUnsafeBufferPointer { isEscapable in
                        words.withLookup { lookup in
                            comments.withUnsafeBufferPointer { comments in
                                strings.withUnsafeBufferPointer { strings in
                                    guard let kinds = kinds.baseAddress,
                                        let continuesName = continuesName.baseAddress,
                                        let isOperator = isOperator.baseAddress,
                                        let isEscapable = isEscapable.baseAddress
                                    else { return }
                                    var engine = CodeEngine(
                                        p: source, start: range.lowerBound, n: range.upperBound,
                                        dialect: dialect, traits: traits, kinds: kinds,
                                        continuesName: continuesName, isOperator: isOperator,
                                        isEscapable: isEscapable, lookup: lookup, comments: comments,
                                        strings: strings, writer: writer, i: range.lowerBound)
                                    if dialect == .php, engine.holdsPHPTags { engine.readOutsidePHP() }
                                    engine.run()
                                    writer = engine.writer
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension KeywordTable {
    /// Hands the table's memory to a closure.
    func withLookup(_ body: (WordLookup) -> Void) {
        lengths.withUnsafeBufferPointer { lengths in
            slots.withUnsafeBufferPointer { slots in
                entries.withUnsafeBufferPointer { entries in
                    bytes.withUnsafeBufferPointer { bytes in
                        guard let lengthsBase = lengths.baseAddress, let slotsBase = slots.baseAddress,
                            let entriesBase = entries.baseAddress, let bytesBase = bytes.baseAddress
                        else { return }
                        body(
                            WordLookup(
                                lengths: lengthsBase, slots: slotsBase, mask: slots.count - 1,
                                entries: entriesBase, bytes: bytesBase, foldsCase: foldsCase))
                    }
                }
            }
        }
    }
}
