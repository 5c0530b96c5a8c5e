import Content
import Foundation
import Publishing
import Routes

/// Reads from a published portal what it says of its own files, for when the records of it are lost.
enum SiteTraces {
    /// nil where the folder holds no portal of Lathe's: then nothing in it is for a build to touch.
    static func read(from output: String) -> LostRecords? {
        guard StateFolder.isSite(output) else { return nil }
        var lost = LostRecords()
        lost.traces = traces(in: output)
        lost.addresses = addresses(in: output)
        lost.folders = Addresses.ownFolders
        return lost
    }

    /// From the lists by which browsers keep the portal. They name nearly all of its files, with what is in them.
    private static func traces(in output: String) -> [String: LostRecords.Trace] {
        guard let script = try? FileReading.bytes(of: output + "/" + Addresses.worker.text),
            let lists = WorkerScript.lists(in: script)
        else { return [:] }
        var traces: [String: LostRecords.Trace] = [:]
        for name in lists {
            guard let bytes = try? FileReading.bytes(of: output + "/" + Addresses.fileList(name).text) else { continue }
            for file in FileListParts.files(in: bytes) {
                traces[file.path] = .init(mark: file.mark, size: file.size, isAsset: file.kind == .look)
            }
        }
        return traces
    }

    private static func addresses(in output: String) -> Set<String> {
        var addresses = Set(Addresses.ownFiles.map(\.text))
        guard let bytes = try? FileReading.bytes(of: output + "/" + Addresses.manifest.text),
            let manifest = try? JSONDecoder().decode(Published.self, from: Data(bytes))
        else { return addresses }
        for entry in manifest.entries { addresses.formUnion((entry.url ?? [:]).values.map(\.percentDecoded)) }
        return addresses
    }

    private struct Published: Decodable {
        var entries: [Entry]

        struct Entry: Decodable { var url: [String: String]? }
    }
}
