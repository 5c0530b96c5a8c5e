import Foundation
import Markdown

extension Entry {
    /// The files that it shows or offers, and whatever else its links name, as written.
    public var writtenFiles: [String] {
        let slots = document.slots.compactMap { slot -> String? in
            switch slot.kind {
            case .image(let image): image.source
            case .player(let player): player.source
            case .link(let link): link.destination
            case .toc, .word: nil
            }
        }
        return fields.values.flatMap(Self.files) + slots.map { $0.removingPercentEncoding ?? $0 }
    }

    private static func files(_ value: Value) -> [String] {
        switch value.kind {
        case .file(let name): [name]
        case .list(let items): items.flatMap(files)
        case .record(let fields): fields.sorted { $0.key < $1.key }.flatMap { files($0.value) }
        default: []
        }
    }
}
