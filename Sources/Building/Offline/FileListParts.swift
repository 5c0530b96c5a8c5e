import CXXHash
import Foundation
import HTML

/// The list of a portal's files in parts of some kilobytes. In which part a folder stands follows from its name alone, so that a new
/// page changes one of them.
struct FileListParts {
    struct Part {
        let name: String
        let bytes: [UInt8]
    }

    let all: [Part]

    /// How many files there are about in a part.
    private static let filesOfPart = 128

    init(_ files: [ListedFile]) {
        var count = 1
        while count * Self.filesOfPart < files.count { count *= 2 }
        var folders: [[(folder: String, files: [ListedFile])]] = Array(repeating: [], count: count)
        for (folder, files) in Dictionary(grouping: files, by: { Self.folder(of: $0.path) }) {
            folders[Self.part(of: folder, among: count)].append((folder, files))
        }
        all = folders.map { Self.part($0.sorted { $0.folder < $1.folder }) }
    }

    private static func part(_ folders: [(folder: String, files: [ListedFile])]) -> Part {
        var json = JSONText()
        json.object { json in
            for (folder, files) in folders {
                json.key(folder)
                json.array { json in
                    for file in files.sorted(by: { $0.path < $1.path }) {
                        json.array { json in
                            json.string(String(file.path.dropFirst(folder.count)))
                            json.string(file.mark)
                            json.string(file.kind.rawValue)
                            json.number(file.size)
                        }
                    }
                }
            }
        }
        return Part(name: String(json.bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36), bytes: json.bytes)
    }

    /// What a part names; nothing where it can't be read.
    static func files(in part: [UInt8]) -> [ListedFile] {
        guard let folders = try? JSONSerialization.jsonObject(with: Data(part)) as? [String: [[Any]]] else { return [] }
        return folders.flatMap { folder, files in
            files.compactMap { file in
                guard file.count == 4, let name = file[0] as? String, let mark = file[1] as? String, let size = file[3] as? Int,
                    let kind = (file[2] as? String).flatMap(ListedFile.Kind.init)
                else { return nil }
                return ListedFile(path: folder + name, mark: mark, size: size, kind: kind)
            }
        }
    }

    /// With its slash; empty at the root.
    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }

    /// FNV-1a, which the worker works out as well.
    static func part(of folder: String, among count: Int) -> Int {
        Int(folder.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 } % UInt32(count))
    }
}
