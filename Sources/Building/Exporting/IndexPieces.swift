import Content
import Diagnostics
import Foundation
import Pages
import Publishing
import Search

/// An index that several machines make: each notes the pieces it is given, one puts all together.
///
/// Each reads and links the content whole, since a page says what others are called; what takes longest, noting terms, is shared out.
public struct IndexPieces: Sendable {
    private let build: Build

    public init(of content: BuildOptions, progress: BuildProgress = .silent) { build = Build(content, progress: progress) }

    /// Writes the runs of pieces to standard output.
    public func map(_ pieces: [IndexPiece]) -> BuildReport {
        made { index, _, _ in
            do {
                try index.map(pieces, build.workers) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
                return nil
            } catch {
                return .exportNotWritten("/dev/stdout", .failed(SystemReason.text(of: error)))
            }
        }
    }

    /// Puts runs together and writes the files as they would stand in a site.
    ///
    /// - Parameters:
    ///   - runs: files; `-` is standard input.
    ///   - folder: for what stands in a site, without its pages.
    ///   - site: the portal itself, into which nothing is written.
    public func merge(_ runs: [String], into folder: String, site: String) -> BuildReport {
        let (content, templates) = (build.options.content, build.options.templates)
        if let refusal = ReportFolder.refusal(ofIndex: folder, content: content, templates: templates, site: site) {
            return Self.stopped(by: refusal)
        }
        var sources: [RunLines] = []
        for run in runs {
            do {
                sources.append(
                    run == "-"
                        ? RunLines("/dev/stdin", .standardInput)
                        : RunLines(URL(filePath: run).path, try FileHandle(forReadingFrom: URL(filePath: run))))
            } catch {
                return Self.stopped(by: .indexRunUnread(URL(filePath: run).path, SystemReason.text(of: error)))
            }
        }
        return made { index, read, report in write(index, sources, read.templates, into: folder, &report) }
    }

    private static func stopped(by problem: Diagnostic) -> BuildReport {
        var report = BuildReport()
        report.diagnostics = [problem]
        return report.stopped()
    }

    private func made(_ body: (SearchIndex, Build.Reading, inout BuildReport) -> Diagnostic?) -> BuildReport {
        var report = BuildReport()
        guard let found = build.searched(&report) else { return report.stopped() }
        if let problem = body(build.searchIndex(found.read, found.portal, found.finders), found.read, &report) {
            report.diagnostics.append(problem)
            report.isStopped = true
        }
        report.diagnostics = report.diagnostics.sortedForReading()
        return report
    }

    private func write(
        _ index: SearchIndex, _ runs: [RunLines], _ templates: PortalTemplates, into folder: String, _ report: inout BuildReport
    ) -> Diagnostic? {
        do {
            let publisher = try Publisher.open(folder)
            if let problem = try index.merge(runs, build.workers, to: IndexSite(write: { publisher.write($0, $1) })) { return problem }
            for script in templates.searchClient { publisher.write(script.path.text, script.bytes) }
            let summary = try publisher.commit()
            report.diagnostics += summary.errors + summary.warnings
            report.site.publishing = summary
            return nil
        } catch let problem as PublishingError {
            report.diagnostics += problem.diagnostics
            report.isStopped = true
            return nil
        } catch let file as RunLines.Unreadable {
            return .indexRunUnread(file.name, SystemReason.text(of: file.reason))
        } catch {
            return .indexRunUnread("/dev/stdin", SystemReason.text(of: error))
        }
    }
}
