import Content
import Diagnostics
import Media

extension ContentFolder {
    /// What a file says to who opens it: its own text, or that of a document, whose places nobody can name.
    func readable(_ file: FoundFile) -> ReadableText {
        let text = readableText(of: file)
        guard case .none = text, DocumentWords.mayBeIn(file.path), let source = try? OpenFile(absolutePath(of: file.path)) else {
            return text
        }
        return DocumentWords.text(in: source).map(ReadableText.document) ?? .none
    }
}
