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

    /// All that a packed text may say: in each encoding that it may be in, with letters of which it gives the numbers.
    public static func words(of bytes: [UInt8]) -> String {
        var readings: [String] =
            switch TextDecoding.decode(bytes) {
            case .utf8(let text): [String(decoding: text, as: UTF8.self)]
            case .converted(let text, let name):
                [String(decoding: text, as: UTF8.self)] + (name == "GB18030" ? TextDecoding.chineseReadings(bytes) : [])
            case .unreadable: TextDecoding.chineseReadings(bytes)
            }
        if let letters = EscapedLetters.decoded(bytes) { readings.append(letters) }
        return readings.joined(separator: "\n")
    }
}

extension ContentFolder {
    /// Of a file that is a text: a drawing, captions, a table, a program.
    public func readableText(of file: FoundFile) -> ReadableText {
        let most = Limits.searchedFile.value
        guard file.size <= most else { return .tooLarge }
        guard let bytes = try? bytes(of: file.path, atMost: most + 1) else { return .none }
        return bytes.count <= most ? .text(SourceText(path: file.path, bytes: Self.text(of: bytes))) : .tooLarge
    }

    /// What a text that is no UTF-8 says in other encodings: one in Big5 may pass for one in GB18030.
    public func otherReadings(of file: FoundFile) -> [SourceText] {
        let most = Limits.searchedFile.value
        guard file.size <= most, let bytes = try? bytes(of: file.path, atMost: most + 1), UTF8Validation.firstInvalid(in: bytes) != nil
        else { return [] }
        return TextDecoding.chineseReadings(bytes).map { SourceText(path: file.path, bytes: Array($0.utf8)) }
    }

    /// In an encoding that nobody knows it may be Chinese, and words that are plain letters are found all the same.
    private static func text(of bytes: [UInt8]) -> [UInt8] {
        switch TextDecoding.decode(bytes) {
        case .utf8(let text), .converted(let text, _): text
        case .unreadable: Array((TextDecoding.chinese(bytes) ?? String(decoding: bytes, as: UTF8.self)).utf8)
        }
    }
}
