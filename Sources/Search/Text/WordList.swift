/// How lists of words stand in the files of `Data/`.
extension Substring {
    /// Its words, without the spaces around them.
    func words(partedBy separator: Character) -> [String] { split(separator: separator).map(\.withoutSpaces).filter { !$0.isEmpty } }

    /// Without the spaces around it.
    var withoutSpaces: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
