import Content
import Portal

/// Which entry each code led to when the portal was last published: a label on a machine keeps leading there, though somebody gives
/// another thing the same code.
public struct CodeHolders: Sendable, Equatable {
    /// By code in small letters, the entry's id.
    private let ids: [String: String]

    public init() { ids = [:] }

    /// Those of a portal as it is published now.
    public init(_ makerspace: Makerspace, _ portal: Portal) {
        ids = Dictionary(
            makerspace.codes.codes.compactMap { code in
                code.thing.map { (ShortCode.folded(code.text), portal.groups[$0.group].id) }
            }
        ) { first, _ in first }
    }

    /// - Parameter kept: a line each: code, tab, id; what isn't such a line says nothing.
    public init(kept: [UInt8]) {
        ids = Dictionary(
            String(decoding: kept, as: UTF8.self).split(separator: "\n").compactMap { line in
                let parts = line.split(separator: "\t")
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            }
        ) { first, _ in first }
    }

    /// What the next build is to know, sorted by code.
    public var bytes: [UInt8] { ids.sorted { $0.key < $1.key }.flatMap { Array("\($0.key)\t\($0.value)\n".utf8) } }

    /// - Parameter code: in small letters.
    func entry(of code: String) -> String? { ids[code] }
}
