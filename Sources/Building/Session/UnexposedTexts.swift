import Content
import Diagnostics

/// What was found to say none of the words that must never appear, and need not be looked through again while it is the same.
struct UnexposedTexts: Sendable {
    private var words: [UInt8] = []
    /// By path; of two readings of one file the text is the same object.
    var texts: [String: SourceText] = [:]
    var files: [String: ContentFolder.FoundFile] = [:]

    mutating func begin(_ words: PrivateWords) {
        let bytes = words.bytes
        if bytes != self.words { self = UnexposedTexts() }
        self.words = bytes
    }
}
