import Diagnostics

extension PrivateWords {
    /// Where a file beside entries says one of the words, in its name or in the text that readers open.
    ///
    /// A text that is too large to be looked through may hold any of them, which counts as if it did.
    public func found(in file: ContentFolder.FoundFile, of folder: ContentFolder) -> [Diagnostic] {
        let named = found(inName: file.path)
        switch folder.readableText(of: file) {
        case .text(let text): return named + found(in: text)
        case .tooLarge: return named + [.privateWordsNotSought(file.path)]
        case .none: return named
        }
    }
}
