import Diagnostics
import Limits

/// What a file beside entries says to who opens it.
public enum ReadableText: Sendable {
    case text(SourceText)
    /// The words of a document, of which nobody can say on which line they stand.
    case document(String)
    /// Nobody can look through so much.
    case tooLarge
    /// It is no text, or can't be read, and then it isn't published either and is told of there.
    case none
}

extension ContentFolder {
    /// Of a file that is a text: a drawing, captions, a table, a program.
    public func readableText(of file: FoundFile) -> ReadableText {
        let most = Limits.searchedFile.value
        guard file.size <= most else { return .tooLarge }
        guard let bytes = try? bytes(of: file.path, atMost: most + 1) else { return .none }
        return bytes.count <= most ? .text(SourceText(path: file.path, bytes: Self.text(of: bytes))) : .tooLarge
    }

    /// In an encoding that nobody knows it may be Chinese, and words that are plain letters are found all the same.
    private static func text(of bytes: [UInt8]) -> [UInt8] {
        switch TextDecoding.decode(bytes) {
        case .utf8(let text), .converted(let text, _): text
        case .unreadable: Array((TextDecoding.chinese(bytes) ?? String(decoding: bytes, as: UTF8.self)).utf8)
        }
    }
}
