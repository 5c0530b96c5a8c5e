import Diagnostics
import Foundation

/// `content/codes.yml`: every code that was ever printed on a label, and what it stands for.
///
/// One item a line, `LC-01: {thing: equipment/laser-cutter, printed: 2026-11-25}`. Items are read one by one: a mistake
/// in one leaves the others, and a code whose item can't be read stays known, so that its page never goes missing.
public struct CodeRegister: Sendable {
    public static let fileName = "codes.yml"

    /// In the order of the file; of a code given twice the first.
    public var items: [Item] = []
    /// The file itself, for messages about its items.
    public var source: SourceText?

    public init(items: [Item] = []) { self.items = items }

    public struct Item: Sendable, Hashable {
        public var code: String
        /// The id of an entry: a machine, a room.
        public var thing: String?
        /// A shelf of the room, by its name.
        public var shelf: String?
        /// What it was called when its label was printed, by language; under the empty tag for all.
        public var name: [String: String] = [:]
        public var printed: Day?
        /// The code of what took its place.
        public var replacedBy: String?
        /// Where the code stands in the file.
        public var place: Range<Int> = 0..<0

        public init(
            code: String, thing: String? = nil, shelf: String? = nil, name: [String: String] = [:], printed: Day? = nil,
            replacedBy: String? = nil
        ) {
            self.code = code
            self.thing = thing
            self.shelf = shelf
            self.name = name
            self.printed = printed
            self.replacedBy = replacedBy
        }

        /// The name in a language, else whatever there is.
        public func name(in language: String) -> String? {
            name[language] ?? name[""] ?? name.sorted { $0.key < $1.key }.first?.value
        }
    }

    static let fields = [
        Field("thing", .text, zh: "对象", en: "Thing", help: ("设备或空间的 id。", "The id of a machine or a room."), aliases: ["东西"]),
        Field("shelf", .text, zh: "架号", en: "Shelf", help: ("空间里的哪个架子。", "A shelf of the room."), aliases: ["架子"]),
        Field("name", .words, zh: "名称", en: "Name", help: ("印标签时的名称。", "What it was called when it was printed.")),
        Field("printed", .date, zh: "印制日期", en: "Printed", help: ("印标签的日子。", "The day the label was printed."), aliases: ["打印日期"]),
        Field(
            "replaced_by", .text, zh: "替代编号", en: "Replaced by", help: ("代替它的东西的编号。", "The code of what took its place."), aliases: ["替代"]),
    ]

    static let label = Words(zh: "编号登记", en: "Code register")
}

extension CodeRegister {
    /// The register of a content folder; empty where there is none. An error where it is there and can't be read:
    /// then the register has no source.
    public static func read(from folder: ContentFolder) -> (register: CodeRegister, diagnostics: [Diagnostic]) {
        guard folder.files[fileName] != nil else {
            // A link, a folder or a pipe of that name is no register that is absent.
            var status = stat()
            let isThere = lstat(folder.absolutePath(of: fileName), &status) == 0
            return (CodeRegister(), isThere ? [.registerIsNoFile()] : [])
        }
        let (source, diagnostics) = folder.text(of: fileName)
        return source.map(read) ?? (CodeRegister(), diagnostics)
    }

    public static func read(_ source: SourceText) -> (register: CodeRegister, diagnostics: [Diagnostic]) {
        var reader = CodeRegisterReader(source: source)
        reader.read()
        return (reader.register, reader.diagnostics)
    }
}
