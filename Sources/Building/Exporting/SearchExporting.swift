import Content
import Diagnostics
import Foundation
import Search

/// The way from a folder of Markdown to what a search server takes: read and linked like the site, of which it tells no more.
public struct SearchExporting: Sendable {
    public struct Options: Sendable {
        /// nil for standard output.
        public var file: String?
        /// The folder of the portal, in which nothing is exported.
        public var site: String
        /// Whether texts are told section by section.
        public var bySection: Bool
        /// Whether it is to say how a server is to index the content, in place of the content.
        public var onlyMapping: Bool

        public init(file: String?, site: String, bySection: Bool = false, onlyMapping: Bool = false) {
            self.file = file
            self.site = site
            self.bySection = bySection
            self.onlyMapping = onlyMapping
        }
    }

    private let options: Options
    /// How the lines begin, and the mapping.
    private static let beginnings = ["{\"id\":", "{\"mapp"].map { Data($0.utf8) }
    private let build: Build

    public init(_ options: Options, of content: BuildOptions, progress: BuildProgress = .silent) {
        self.options = options
        build = Build(content, progress: progress)
    }

    /// - Returns: what was told, and how many lines were written; nil where none were.
    public func run() -> (report: BuildReport, lines: Int?) {
        var report = BuildReport()
        if let refusal {
            report.diagnostics = [refusal]
            return (report.stopped(), nil)
        }
        if options.onlyMapping { return mapping(&report) }
        guard let found = build.searched(&report) else { return (report.stopped(), nil) }
        let export = SearchExport(portal: found.portal, words: found.read.templates.interface, bySection: options.bySection)
        let problem = write { output in try export.write(build.workers, to: output) }
        if let problem { report.diagnostics.append(problem) }
        report.diagnostics = report.diagnostics.sortedForReading()
        return (report, problem == nil ? export.pages : nil)
    }

    private func mapping(_ report: inout BuildReport) -> (BuildReport, Int?) {
        var memory = BuildMemory()
        guard let found = build.find(&report, &memory) else { return (report.stopped(), nil) }
        let problem = write { output in try output(ExportMapping.json(languages: found.settings.languages)) }
        if let problem { report.diagnostics.append(problem) }
        return (report, problem == nil ? 1 : nil)
    }

    private var refusal: Diagnostic? {
        guard let file = options.file else { return nil }
        let (content, templates) = (build.options.content, build.options.templates)
        return ReportFolder.refusal(ofExport: file, content: content, templates: templates, site: options.site)
            ?? (isOurs(file) ? nil : .exportNotWritten(URL(filePath: file).path, .somethingElse))
    }

    /// What kept the lines from being written; nil where nothing did.
    private func write(_ lines: (_ output: ([UInt8]) throws -> Void) throws -> Void) -> Diagnostic? {
        do {
            guard let file = options.file else {
                try lines { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
                return nil
            }
            var all = Data()
            try lines { all += $0 }
            try all.write(to: URL(filePath: file), options: .atomic)
            return nil
        } catch {
            return .exportNotWritten(options.file.map { URL(filePath: $0).path } ?? "/dev/stdout", .failed(SystemReason.text(of: error)))
        }
    }

    /// Whether a file may be written: a new one, or one that an earlier run made.
    private func isOurs(_ path: String) -> Bool {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: URL(filePath: path).resolvingSymlinksInPath().path) else {
            return true
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular, let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        let head = (try? file.read(upToCount: 6)).flatMap { $0 } ?? Data()
        return head.isEmpty || Self.beginnings.contains(head)
    }
}
