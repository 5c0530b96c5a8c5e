import Diagnostics
import Limits

/// A kind of file that may lie beside an entry and be published.
public struct FileKind: Sendable {
    public let group: Group
    /// In small letters.
    public let endings: [String]
    let contents: Set<FileContent>
    /// Every server sends it as plain text, which no browser takes for anything else (WHATWG's MIME Sniffing, 7): only what is a
    /// page from its first word on isn't published.
    let isSentAsText: Bool
    /// Programs that systems start by their first line.
    let isScript: Bool
    /// What a file that isn't packed begins with; empty where kinds differ.
    let beginning: String

    /// What readers are told of a kind, and what is done to its files.
    public enum Group: String, Sendable, CaseIterable {
        case picture, drawing, film, sound, captions, document, archive, model, program, data

        public var words: Words {
            switch self {
            case .picture: Words(zh: "照片和图片", en: "Photos and pictures")
            case .drawing: Words(zh: "SVG 图", en: "SVG drawings")
            case .film: Words(zh: "视频", en: "Films")
            case .sound: Words(zh: "声音", en: "Sound")
            case .captions: Words(zh: "字幕", en: "Captions")
            case .document: Words(zh: "文档", en: "Documents")
            case .archive: Words(zh: "压缩包和项目包", en: "Archives and project files")
            case .model: Words(zh: "三维、加工和电路", en: "3D, making and circuits")
            case .program: Words(zh: "程序", en: "Programs")
            case .data: Words(zh: "文字和数据", en: "Text and data")
            }
        }
    }

    init(
        _ group: Group, _ endings: String, _ contents: Set<FileContent>, isSentAsText: Bool = false, isScript: Bool = false,
        beginning: String = ""
    ) {
        self.group = group
        self.endings = endings.split(separator: " ").map(String.init)
        self.contents = contents
        self.isSentAsText = isSentAsText
        self.isScript = isScript
        self.beginning = beginning
    }

    private static let byEnding: [String: FileKind] = {
        var kinds: [String: FileKind] = [:]
        for kind in all { for ending in kind.endings { kinds[ending] = kind } }
        return kinds
    }()

    /// The kind that a file's last ending names; nil for one that isn't published.
    public static func named(_ path: String) -> FileKind? { byEnding[FileName.endings(of: path).last ?? ""] }

    /// Whether pages show a file of this name as a picture.
    public static func isShownAsPicture(_ path: String) -> Bool {
        named(path).map { $0.group == .picture || $0.group == .drawing } ?? false
    }

    /// Whether files of the kind are packs of others, as documents of Office are.
    public var isPacked: Bool { contents.contains(.zip) }

    var isAlwaysText: Bool { group == .drawing || contents == [.text] || contents == [.rtf] }

    /// Whether a file of the kind can be read as a text.
    public func isText(_ source: some ByteSource) -> Bool {
        if isAlwaysText { return true }
        guard contents.contains(.text), let head = try? source.bytes(at: 0, count: Limits.fileHead.value) else { return false }
        return FileContent(head: head, count: source.count) == .text
    }

    /// Whether the bytes of a file are what its kind may have. Tags further on count nowhere: a browser that has to guess a type
    /// looks at what comes first.
    func allows(_ content: FileContent, _ head: [UInt8]) -> Bool {
        if content == .binary || content == .text, !head.starts(with: beginning.utf8) { return false }
        if contents.contains(content) || content == .empty && contents.contains(.text) { return true }
        guard content == .markup, MarkupSniffing.isText(head) else { return false }
        return isScript && MarkupSniffing.beginsAsScript(head) || isSentAsText && !MarkupSniffing.beginsAsPage(head)
    }
}
