import HTML

/// HTML written as a literal, in which every word that is put in is escaped, so that nothing can forget it.
struct Markup: ExpressibleByStringInterpolation {
    fileprivate(set) var bytes: [UInt8]

    init(stringLiteral text: String) { bytes = Array(text.utf8) }
    init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

    /// Several in a row.
    init(_ parts: some Sequence<Markup>) { bytes = parts.flatMap(\.bytes) }

    static let nothing: Markup = ""
    var isEmpty: Bool { bytes.isEmpty }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + interpolationCount * 32) }

        mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }
        mutating func appendInterpolation(_ words: String) { HTMLEscape.attribute(words, into: &bytes) }
        mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }
        mutating func appendInterpolation(_ markup: Markup) { bytes += markup.bytes }
        mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { bytes += part.bytes } }
    }
}
