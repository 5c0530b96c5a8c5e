import Building
import Content
import Diagnostics

/// Follows the sure cures of a portal's messages, again and again until none is left, without touching a file.
///
/// What a cure leads to is looked at like any other text: one after which its message is still there, or its page worse off, is taken
/// back and left to the writer.
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
    /// What is left to be told.
    public private(set) var report: BuildReport

    private static let mostRounds = 24

    /// - Parameter options: those of a check; texts that are not saved are mended like others.
    public init(_ options: BuildOptions) {
        var session = BuildSession()
        var options = options
        report = session.run(options)
        let found = report.diagnostics.count
        var texts = Texts(options)
        for _ in 0..<Self.mostRounds where !report.isStopped {
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
        mended = max(0, found - report.diagnostics.count)
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

/// The texts of a portal while they are mended.
private struct Texts {
    /// A cure that was tried in vain: not where it stood, which other cures move.
    private struct Vain: Hashable {
        var path: String
        var name: String
        var message: String
        var line: String

        init(_ diagnostic: Diagnostic) {
            path = diagnostic.place.path
            name = diagnostic.name
            message = diagnostic.message.en
            line = diagnostic.place.excerpt
        }
    }

    private let folder: String
    private var before: [String: [UInt8]] = [:]
    private var now: [String: [UInt8]] = [:]
    private var vain: Set<Vain> = []
    /// Files of which several cures didn't go together: one is tried at a time.
    private var singly: Set<String> = []

    init(_ options: BuildOptions) {
        folder = options.content
        before = options.unsaved
        now = options.unsaved
    }

    var unsaved: [String: [UInt8]] { now }

    var changed: [Mending.MendedFile] {
        now.compactMap { path, after in
            guard let before = before[path], before != after else { return nil }
            return Mending.MendedFile(path: path, before: before, after: after)
        }.sorted { $0.path < $1.path }
    }

    /// Puts the sure cures in.
    ///
    /// - Returns: for each file, its text before and the cures that were put in.
    mutating func mend(_ diagnostics: [Diagnostic]) -> [String: (text: [UInt8], cures: [Diagnostic])] {
        var tried: [String: (text: [UInt8], cures: [Diagnostic])] = [:]
        for (path, found) in Dictionary(grouping: diagnostics, by: \.place.path) {
            guard ContentName.isMarkdown(path) || path == PortalSettings.fileName, let text = text(of: path) else { continue }
            var edits: [TextEdit] = []
            var cures: [Diagnostic] = []
            for diagnostic in found.sortedForReading() where !vain.contains(Vain(diagnostic)) {
                guard let edit = SureCures.edit(for: diagnostic), !edits.contains(where: { $0.meets(edit) }), edit.fits(text) else {
                    continue
                }
                edits.append(edit)
                cures.append(diagnostic)
                if singly.contains(path) { break }
            }
            guard !edits.isEmpty else { continue }
            tried[path] = (text, cures)
            now[path] = text.applying(edits)
        }
        return tried
    }

    /// Takes back what made nothing better; whether there was any.
    mutating func takeBack(
        _ tried: [String: (text: [UInt8], cures: [Diagnostic])], knowing earlier: BuildReport, _ later: BuildReport
    ) -> Bool {
        let (errorsBefore, errorsAfter) = (Self.errors(earlier), Self.errors(later))
        let (told, left) = (Self.counts(earlier), Self.counts(later))
        var isBack = false
        for (path, (text, cures)) in tried {
            let stays = cures.filter { cure in
                let key = Vain(cure)
                return left[key, default: 0] >= told[key, default: 0]
            }
            guard !stays.isEmpty || errorsAfter[path, default: 0] > errorsBefore[path, default: 0] || later.isStopped else { continue }
            isBack = true
            now[path] = text
            if cures.count == 1 || !stays.isEmpty { vain.formUnion((stays.isEmpty ? cures : stays).map(Vain.init)) }
            if cures.count > 1 { singly.insert(path) }
        }
        return isBack
    }

    /// How many errors each file has.
    private static func errors(_ report: BuildReport) -> [String: Int] {
        Dictionary(report.diagnostics.lazy.filter { $0.severity == .error }.map { ($0.place.path, 1) }, uniquingKeysWith: +)
    }

    private static func counts(_ report: BuildReport) -> [Vain: Int] {
        Dictionary(report.diagnostics.map { (Vain($0), 1) }, uniquingKeysWith: +)
    }

    /// A text as it is saved, for cures count its bytes; nil of one in another encoding.
    private mutating func text(of path: String) -> [UInt8]? {
        if let text = now[path] { return text }
        guard let bytes = try? FileReading.bytes(of: folder + "/" + path), String(validating: bytes, as: UTF8.self) != nil else {
            return nil
        }
        before[path] = bytes
        now[path] = bytes
        return bytes
    }
}
