/// How lists of words stand in the files of `Data/`.
extension Substring {
    /// Its words, without the spaces around them.
    func words(partedBy separator: Unicode.Scalar) -> [String] {
        utf8.split(separator: UInt8(ascii: separator)).map { Substring($0).withoutSpaces }.filter { !$0.isEmpty }
    }

    /// Without the spaces around it.
    var withoutSpaces: String {
        var bytes = utf8
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
