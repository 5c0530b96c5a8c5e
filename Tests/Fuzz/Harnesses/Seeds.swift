import Foundation

/// Inputs from the sample portal and the built-in templates.
enum Seeds {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    /// The files of a folder with an ending, none of them large, so that mutations stay quick.
    static func files(in folder: String, ending: String, most: Int = 8_000) -> [[UInt8]] {
        let folder = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
            (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) }
        }.filter { $0.count <= most }
    }

    static func file(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: root.appending(path: path))).map { [UInt8]($0) } ?? []
    }

    /// The front matter of entries, without its fences.
    static func frontMatter(in folder: String) -> [[UInt8]] {
        files(in: folder, ending: ".md").compactMap { bytes in
            let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "---\n")
            return parts.count > 2 && parts[0].isEmpty ? Array(parts[1].utf8) : nil
        }
    }

    static func texts(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }
}
