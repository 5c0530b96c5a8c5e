/// Reads the references that XML knows without any declaration.
enum XMLReferences {
    /// Appends what text means; gives the place of a reference that can't be read, and why.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into output: inout [UInt8]
    ) throws(SVGSanitizer.Refusal) {
        var runStart = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&") else {
                index += 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
            let end = try reference(in: bytes, index..<range.upperBound, into: &output)
            index = end
            runStart = end
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
    }

    private static func reference(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into output: inout [UInt8]
    ) throws(SVGSanitizer.Refusal) -> Int {
        let start = range.lowerBound
        if start + 1 < range.upperBound, bytes[start + 1] == UInt8(ascii: "#") {
            let text = UnsafeBufferPointer(rebasing: bytes[start..<min(range.upperBound, start + 12)])
            guard let found = CharacterReferences.reference(in: text, at: 0, inAttribute: false),
                text[found.length - 1] == UInt8(ascii: ";"), let scalar = Unicode.Scalar(found.first)
            else { throw SVGSanitizer.Refusal(reason: .malformed, range: start..<start + 1) }
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            return start + found.length
        }
        var end = start + 1
        while end < range.upperBound, end - start < 60, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < range.upperBound, bytes[end] == UInt8(ascii: ";") else {
            throw SVGSanitizer.Refusal(reason: .malformed, range: start..<start + 1)
        }
        switch bytes.string(start + 1..<end) {
        case "amp": output.append(UInt8(ascii: "&"))
        case "lt": output.append(UInt8(ascii: "<"))
        case "gt": output.append(UInt8(ascii: ">"))
        case "quot": output.append(UInt8(ascii: "\""))
        case "apos": output.append(UInt8(ascii: "'"))
        default: throw SVGSanitizer.Refusal(reason: .entities, range: start..<end + 1)
        }
        return end + 1
    }
}
