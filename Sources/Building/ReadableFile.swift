import Content
import Diagnostics
import Media

extension ContentFolder {
    /// What a file says to who opens it: its own text, and what that, or a document, says to who doesn't see its marks; places of this
    /// nobody can name.
    func readable(_ file: FoundFile) -> [ReadableText] {
        guard let kind = FileKind.named(file.path), let source = try? OpenFile(absolutePath(of: file.path)) else { return [] }
        if kind.isPacked {
            guard let words = DocumentWords(in: source, words: ReadableText.words) else { return [] }
            return [.document(words.text)] + (words.isWhole ? [] : [.tooLarge])
        }
        guard kind.isText(source) else { return [] }
        let text = readableText(of: file)
        guard case .text(let plain) = text else { return [text] }
        let isRTF = file.path.lowercased().hasSuffix(".rtf")
        if isRTF { return [text, .document(EscapedLetters.decoded(rtf: plain.bytes))] }
        var readings = [text]
        if kind.group == .drawing || kind.group == .captions {
            readings.append(.document(DocumentWords.text(ofMarkup: plain.bytes, hasLines: kind.group == .captions)))
        }
        readings += otherReadings(of: file).map(ReadableText.text)
        if let letters = EscapedLetters.decoded(plain.bytes) { readings.append(.document(letters)) }
        return readings
    }
}
