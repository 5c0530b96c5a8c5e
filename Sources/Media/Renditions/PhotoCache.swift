import Foundation
import Limits

/// Renditions kept by what they are made of, in a folder that may be deleted at any time: then they are made anew. What can't be
/// written there, on a full disk maybe, is made anew the next time.
struct PhotoCache: Sendable {
    let folder: String

    /// What is known of a photo.
    enum Record: Sendable {
        case files([KeptRendition])
        /// It can't be read to its end.
        case broken
    }

    func record(_ name: String) -> Record? {
        guard let text = text(folder + "/" + name + "/" + Self.list) else { return nil }
        if text == Self.brokenMark { return .broken }
        var files: [KeptRendition] = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, let size = Int(words[1]), words[0].utf8.allSatisfy(Self.isOfName) else { return nil }
            let path = folder + "/" + name + "/" + words[0]
            // A crash of the system may have left a name without its bytes.
            guard Self.size(path) == size else { return nil }
            files.append(KeptRendition(width: words[0].split(separator: ".").first.flatMap { Int($0) }, content: .onDisk(path)))
        }
        return files.isEmpty ? nil : .files(files)
    }

    /// Keeps what was made, its list last; nil where that can't be done.
    func keep(_ renditions: [Rendition], as name: String) -> [KeptRendition]? {
        let place = folder + "/" + name
        guard makeFolder(place) else { return nil }
        var list = ""
        var kept: [KeptRendition] = []
        for rendition in renditions {
            let file = (rendition.width.map(String.init) ?? "own") + "." + rendition.ending
            guard write(rendition.bytes, place + "/" + file) else { return nil }
            list += "\(file) \(rendition.bytes.count)\n"
            kept.append(KeptRendition(width: rendition.width, content: .onDisk(place + "/" + file)))
        }
        return write(Array(list.utf8), place + "/" + Self.list) ? kept : nil
    }

    func keepBroken(_ name: String) {
        let place = folder + "/" + name
        if makeFolder(place) { _ = write(Array(Self.brokenMark.utf8), place + "/" + Self.list) }
    }

    /// Marks what a build used, and removes what none has used for long.
    func settle(used: Set<String>, at now: Int) { settle(used: used, at: now, unusedFor: Self.longest) }

    /// Removes what a build didn't use.
    func forget(except used: Set<String>, at now: Int) { settle(used: used, at: now, unusedFor: .min) }

    private func settle(used: Set<String>, at now: Int, unusedFor longest: Int) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names where name.utf8.count == 32 {
            let place = folder + "/" + name
            guard let modified = Self.modified(place) else { continue }
            // A file system may hold any number.
            let (difference, isBeyond) = now.subtractingReportingOverflow(modified)
            let age = isBeyond ? .max : difference
            if used.contains(name) {
                if age > Self.day { utimes(place, nil) }
            } else if age > longest {
                try? FileManager.default.removeItem(atPath: place)
            }
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".")
    }

    private static let list = "list"
    private static let brokenMark = "broken\n"
    private static let day = 86_400
    /// A holiday passes, and a branch that is built now and then keeps its photos.
    private static let longest = 90 * day

    // MARK: The disk

    func text(_ path: String) -> String? {
        guard let file = try? OpenFile(path), let bytes = try? file.bytes(at: 0, count: file.count) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    func write(_ bytes: [UInt8], _ path: String) -> Bool {
        (try? Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)) != nil
    }

    private func makeFolder(_ path: String) -> Bool {
        (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)) != nil
    }

    private static func size(_ path: String) -> Int? { status(path).map { Int($0.st_size) } }

    private static func modified(_ path: String) -> Int? { status(path).map { Int($0.st_mtim.tv_sec) } }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }
}

/// A file that is published of a photo, where it is to be had.
public struct KeptRendition: Sendable {
    /// Of a WebP file; nil for the picture at the photo's own address.
    public var width: Int?
    public var content: Content

    public enum Content: Sendable {
        case onDisk(String)
        case bytes([UInt8])
    }

    init(width: Int?, content: Content) {
        self.width = width
        self.content = content
    }

    init(_ rendition: Rendition) { self.init(width: rendition.width, content: .bytes(rendition.bytes)) }
}
