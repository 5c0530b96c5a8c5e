import Foundation
import Markdown

extension Entry {
    /// The files that it shows or offers, and whatever else its links name, as written.
    public var writtenFiles: [String] {
        fields.values.flatMap(\.files).compactMap(\.text) + document.slots.compactMap(\.written).map { $0.removingPercentEncoding ?? $0 }
    }
}

extension Value {
    /// The names of files in a field, however deep.
    public var files: [Value] {
        switch kind {
        case .file: [self]
        case .list(let items): items.flatMap(\.files)
        case .record(let fields): fields.sorted { $0.key < $1.key }.flatMap(\.value.files)
        default: []
        }
    }
}
