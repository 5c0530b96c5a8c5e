import Building
import Content
import Diagnostics

/// Follows the sure cures of a portal's messages, again and again until none is left, without touching a file.
///
/// A cure of what was read as meant has to leave the page saying what it said; any other has to make its message go without bringing
/// an error. What does neither is taken back and left to the writer.
public struct Mending: Sendable {
    /// A file that the cures change.
    public struct MendedFile: Sendable {
        /// Relative to the content folder.
        public var path: String
        public var before: [UInt8]
        public var after: [UInt8]
        public var diff: UnifiedDiff { UnifiedDiff(before, after) }
    }

    /// By path, sorted.
    public private(set) var files: [MendedFile] = []
    /// How many messages are gone.
    public private(set) var mended = 0
    /// Files with cures that wait until they are saved as UTF-8; by path, sorted.
    public private(set) var inOtherEncodings: [String] = []
    /// What is left to be told.
    public private(set) var report: BuildReport

    private static let mostRounds = 24

    /// - Parameter options: those of a check; texts that are not saved are mended like others.
    public init(_ options: BuildOptions) {
        var session = BuildSession()
        var options = options
        report = session.run(options)
        let found = report.diagnostics.count
        var texts = MendedTexts(options)
        for _ in 0..<Self.mostRounds {
            let tried = texts.mend(report.diagnostics)
            guard !tried.isEmpty else { break }
            options.unsaved = texts.unsaved
            let next = session.run(options)
            if texts.takeBack(tried, knowing: report, next) {
                options.unsaved = texts.unsaved
                report = session.run(options)
            } else {
                report = next
            }
        }
        files = texts.changed
        inOtherEncodings = texts.inOtherEncodings.sorted()
        mended = files.isEmpty ? 0 : max(1, found - report.diagnostics.count)
    }

    /// Writes the files, each as a whole or not at all, and none that was changed meanwhile.
    public func write(to content: String) -> [Diagnostic] {
        files.compactMap { file -> Diagnostic? in
            do throws(FileReplacement.Failure) {
                try FileReplacement(content + "/" + file.path).write(file.after, over: file.before)
                return nil
            } catch {
                return .notMended(file.path, error)
            }
        }
    }
}
