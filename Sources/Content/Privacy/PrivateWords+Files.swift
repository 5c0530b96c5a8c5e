import Diagnostics

extension PrivateWords {
    /// Where a file beside entries says one of the words, in its name or in the text that readers open.
    ///
    /// A text that is too large to be looked through may hold any of them, which counts as if it did.
    public func found(in text: ReadableText, of file: ContentFolder.FoundFile) -> [Diagnostic] {
        let named = found(inName: file.path)
        switch text {
        case .text(let text): return named + found(in: text)
        case .document(let words): return named + (found(in: words).isEmpty ? [] : [.privateWord(inDocument: file.path)])
        case .tooLarge: return named + [.privateWordsNotSought(file.path)]
        case .none: return named
        }
    }
}
