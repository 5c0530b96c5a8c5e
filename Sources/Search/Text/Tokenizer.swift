import Han

/// Takes the terms of a text, in the order in which they occur.
protocol TermSink {
    /// Two Han characters next to each other; `second` is 0 for the last of a run, which stands by itself.
    mutating func han(_ first: UInt32, _ second: UInt32)
    /// A folded word, a part of one, or several joined.
    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Text has passed, for its length: two for a word, one for a Han character.
    mutating func advance(_ length: Int)
}

/// Cuts folded text into terms: pairs of Han characters, and words whole and in parts
/// (`led-strip` as `led`, `strip` and `ledstrip`; `ESP32` as `esp32`, `esp` and `32`; `C++` as `c++` and `c`),
/// and what is measured, in one spelling for all (`3 毫米` as `3mm~`, too).
struct Tokenizer {
    var folding: CharacterFolding

    init(_ variants: HanVariants) { folding = CharacterFolding(variants) }

    mutating func scan<Sink: TermSink>(_ text: String, into sink: inout Sink) { scan(Substring(text), into: &sink) }

    mutating func scan<Sink: TermSink>(_ text: Substring, into sink: inout Sink) {
        var text = text
        text.withUTF8 { scan($0, into: &sink) }
    }

    mutating func scan<Sink: TermSink>(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout Sink) {
        var compound = Compound()
        var previousHan: UInt32 = 0
        folding.forEach(in: bytes) { folded, wasUpper in
            if folded.kind == .han {
                if !compound.isEmpty { compound.finish(into: &sink) }
                if previousHan != 0 { sink.han(previousHan, folded.scalar) }
                compound.measures.character(folded.scalar, into: &sink)
                previousHan = folded.scalar
                sink.advance(1)
                return
            }
            if previousHan != 0 {
                sink.han(previousHan, 0)
                previousHan = 0
            }
            if folded.kind == .word {
                compound.append(folded.scalar, wasUpper: wasUpper, into: &sink)
            } else {
                if !compound.isEmpty { compound.take(other: folded.scalar, into: &sink) }
                if compound.isEmpty { compound.measures.other(folded.scalar, into: &sink) }
            }
        }
        if previousHan != 0 { sink.han(previousHan, 0) }
        if !compound.isEmpty { compound.finish(into: &sink) }
        compound.measures.endHan(into: &sink)
    }
}
