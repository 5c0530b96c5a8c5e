import Diagnostics

/// One name that a template may use, with what it holds and a line of help for those who write templates.
public struct Variable: Sendable {
    public var name: String
    public var kind: Kind
    public var help: Words

    public init(_ name: String, _ kind: Kind, zh: String, en: String) {
        self.name = name
        self.kind = kind
        self.help = Words(zh: zh, en: en)
    }

    /// What a variable holds, and so what a template may do with it.
    public enum Kind: Sendable {
        /// Plain text, always escaped; true where it is not empty.
        case text
        /// Finished HTML, written as it is; true where it is not empty.
        case html
        /// A whole number; 0 counts as false, like a text that is empty.
        case number
        /// Yes or no, for sections; it can't be written.
        case flag
        /// One record, whose names a section opens and a dotted name reaches.
        case record(VariableTable)
        /// Records; a section runs once for each, and `{{name.count}}` says how many there are.
        case list(VariableTable)
        /// Texts; `{{.}}` in their section is the text; `first`, `last` and `number` say where in the list it is.
        case texts
        /// Where a record stands in the list that is being run through; filled in by the section, never set.
        case position(Position)
    }

    /// What a section over a list can say of the item it has come to.
    public enum Position: Sendable {
        case first
        case last
        /// Counted from 1.
        case number
    }
}

extension Variable {
    public static func text(_ name: String, zh: String, en: String) -> Variable {
        Variable(name, .text, zh: zh, en: en)
    }

    public static func html(_ name: String, zh: String, en: String) -> Variable {
        Variable(name, .html, zh: zh, en: en)
    }

    public static func number(_ name: String, zh: String, en: String) -> Variable {
        Variable(name, .number, zh: zh, en: en)
    }

    public static func flag(_ name: String, zh: String, en: String) -> Variable {
        Variable(name, .flag, zh: zh, en: en)
    }

    public static func record(_ name: String, _ table: VariableTable, zh: String, en: String) -> Variable {
        Variable(name, .record(table), zh: zh, en: en)
    }

    public static func list(_ name: String, of table: VariableTable, zh: String, en: String) -> Variable {
        Variable(name, .list(table), zh: zh, en: en)
    }

    public static func texts(_ name: String, zh: String, en: String) -> Variable {
        Variable(name, .texts, zh: zh, en: en)
    }

    /// `first`, `last` and `number`, for the table of a list whose items need them.
    public static var positions: [Variable] {
        [
            Variable("first", .position(.first), zh: "是否为列表的第一项", en: "Whether this is the list's first item"),
            Variable("last", .position(.last), zh: "是否为列表的最后一项", en: "Whether this is the list's last item"),
            Variable("number", .position(.number), zh: "第几项，从 1 数起", en: "Which item this is, counted from 1"),
        ]
    }
}

extension Variable.Kind {
    /// The table of what is inside, for a record and a list.
    public var table: VariableTable? {
        switch self {
        case .record(let table), .list(let table): table
        default: nil
        }
    }

    /// The kind's name for the manual and for messages.
    public var words: Words {
        switch self {
        case .text: Words(zh: "文字", en: "text")
        case .html: Words(zh: "HTML", en: "HTML")
        case .number, .position(.number): Words(zh: "数字", en: "number")
        case .flag, .position: Words(zh: "是或否", en: "yes or no")
        case .record: Words(zh: "记录", en: "record")
        case .list: Words(zh: "记录列表", en: "list of records")
        case .texts: Words(zh: "文字列表", en: "list of texts")
        }
    }
}
