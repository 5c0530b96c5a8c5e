import Content
import Diagnostics

/// Adds lines to `content/codes.yml`. What others wrote there, comments and all, stays as it is, byte for byte.
public struct CodeRegisterWriter {
    let path: String
    /// What the file held when the codes were worked out; nil where there was none.
    let before: [UInt8]?

    /// - Parameter content: the content folder.
    public init(content: String, before: [UInt8]?) {
        path = content + "/" + CodeRegister.fileName
        self.before = before
    }

    /// Writes the file anew, as a whole or not at all.
    public func append(_ items: [CodeRegister.Item]) -> Diagnostic? {
        guard !items.isEmpty else { return nil }
        if let before, String(validating: before, as: UTF8.self) == nil { return .registerNotWritten(.notUTF8) }
        do {
            try FileReplacement(path).write(Self.appended(items, to: before ?? []), over: before)
            return nil
        } catch {
            return .registerNotWritten(.file(error))
        }
    }

    static func appended(_ items: [CodeRegister.Item], to before: [UInt8]) -> [UInt8] {
        let end = before.firstRange(of: [0x0D, 0x0A]) == nil ? "\n" : "\r\n"
        var bytes = before
        if let last = bytes.last, last != 0x0A { bytes += end.utf8 }
        for item in items { bytes += (line(item) + end).utf8 }
        return bytes
    }

    static func line(_ item: CodeRegister.Item) -> String {
        var parts: [String] = []
        func add(_ key: String, _ value: String?) { if let value { parts.append("\(key): \(value)") } }
        add("thing", item.thing.map(YAMLScalar.written))
        add("shelf", item.shelf.map(YAMLScalar.written))
        if item.name.count == 1, let name = item.name[""] {
            add("name", YAMLScalar.written(name))
        } else if !item.name.isEmpty {
            add("name", "{" + item.name.sorted { $0.key > $1.key }.map { "\($0): \(YAMLScalar.written($1))" }.joined(separator: ", ") + "}")
        }
        add("printed", item.printed?.description)
        add("replaced_by", item.replacedBy.map(YAMLScalar.written))
        return "\(YAMLScalar.written(item.code)): {\(parts.joined(separator: ", "))}"
    }
}
