import Foundation

/// The lines of runs, as they come in pieces from files or a pipe.
public final class RunLines {
    /// The whole path of where they come from, for messages.
    public let name: String
    private let file: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// Of the line that came last, from 1.
    private(set) var number = 0

    private static let chunk = 1 << 20

    /// A file that the system doesn't let be read.
    public struct Unreadable: Error {
        public let name: String
        public let reason: any Error
    }

    public init(_ name: String, _ file: FileHandle) {
        self.name = name
        self.file = file
    }

    /// Hands over the next line with its end; nil after the last one. A line that doesn't end is the last.
    func next<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
        var searched = start
        while true {
            if let end = end(from: searched) {
                defer { start = end }
                number += 1
                return try buffer.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
            }
            if isAtEnd { return nil }
            searched = buffer.count - start
            buffer.removeSubrange(..<start)
            start = 0
            let more = try read()
            if more.isEmpty { isAtEnd = true } else { buffer += more }
        }
    }

    private func read() throws(Unreadable) -> Data {
        do { return try file.read(upToCount: Self.chunk) ?? Data() } catch { throw Unreadable(name: name, reason: error) }
    }

    private func end(from position: Int) -> Int? {
        if let end = buffer[position...].firstIndex(of: RunFormat.newline) { return end + 1 }
        return isAtEnd && start < buffer.count ? buffer.count : nil
    }
}
