import Diagnostics
import Limits

/// The lines of a file that can't be read which speak of consent, or of those who give it: while an earlier version could stand in for
/// it, they tell whether anything about that has changed since. Which change it is, half a head doesn't say for sure.
public struct ConsentHead: Sendable {
    /// Without what surrounds their words, in their order.
    private let lines: [String]
    /// Who made it, `by: student`.
    private let maker: String?
    /// Whether no front matter was found, so that the beginning of the whole file was looked at.
    let isOfWholeFile: Bool

    /// - Parameter range: the front matter, where one was found; else the file's beginning is looked at.
    init(_ source: SourceText, _ range: Range<Int>?) {
        isOfWholeFile = range == nil
        var scanner = LineScanner(source.bytes, at: range?.lowerBound ?? 0, end: range?.upperBound ?? source.bytes.count)
        var lines: [String] = []
        var maker: String?
        var isInside = false
        // Of a head whose end is known every line counts.
        var left = range == nil ? Limits.publicationHead.value : Int.max
        while left > 0, let line = scanner.next() {
            left -= 1
            let raw = source.text(line)
            let bare = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !bare.isEmpty, !bare.hasPrefix("#") else { continue }
            let isFence = FenceLine(source.bytes[line]) != nil
            if isFence || raw.first?.isWhitespace == false && !bare.hasPrefix("-") { isInside = !isFence && Self.opens(bare) }
            if isInside || Self.speaks(bare) { lines.append(bare) } else if Self.makers.contains(Self.key(of: bare)) { maker = bare }
        }
        self.lines = lines
        self.maker = maker
    }

    private init() {
        lines = []
        maker = nil
        isOfWholeFile = false
    }

    /// Where there was no head.
    static let silent = ConsentHead()

    /// Whether anything else is said now. Without a word on who made it, that is as it was.
    func differs(from earlier: ConsentHead) -> Bool { lines != earlier.lines || maker != nil && maker != earlier.maker }

    /// Whether what stands below a line at the top is about people.
    private static func opens(_ line: String) -> Bool { tops.contains(key(of: line)) || speaks(line) }

    /// What a line gives a value for, folded.
    private static func key(of line: String) -> String {
        PublicationWords.folded(line.prefix { $0 != ":" && $0 != "：" && $0 != "=" }.trimmingCharacters(in: ["\"", "'", " ", "*"]))
    }

    /// Whether a line speaks of consent wherever it stands.
    private static func speaks(_ line: String) -> Bool {
        let folded = line.lowercased()
        return words.contains(where: folded.contains)
    }

    private static let tops: Set<String> = ["team", "团队", "團隊", "faces", "有人脸", "有人臉"]
    private static let makers: Set<String> = ["by", "作者身份"]
    private static let words = ["consent", "同意", "team:", "团队", "shown_as", "显示为", "face:", "faces:", "人脸", "露脸"]
}

extension EntryReader {
    /// Whether a file that can't be read says anything else of consent than its earlier version, or anything at all where that is lost.
    public func consentDiffers(in reading: Reading, from earlier: SourceText?) -> Bool {
        guard let now = reading.consent else { return false }
        return now.differs(from: earlier.map { head(of: $0, wholeFile: now.isOfWholeFile) } ?? .silent)
    }

    /// What an earlier version said of it, as far as it is compared.
    private func head(of earlier: SourceText, wholeFile: Bool) -> ConsentHead {
        if wholeFile { return ConsentHead(earlier, nil) }
        return fence(of: earlier).map { ConsentHead(earlier, $0) } ?? .silent
    }
}
