import Building
import Content
import Diagnostics
import Foundation
import Synchronization

/// What a watch does again and again: looks, builds if it is time, waits.
struct WatchRound {
    private let options: Watch.Options
    private let watch: Watch
    private let told: (Watch.News) -> Void
    private var session = BuildSession()
    private var rest: Rest
    /// nil where the system tells nothing.
    private let signals: FolderSignals?
    private var watched: [String] = []
    private var looking: Duration = .zero
    private(set) var isLost = false
    /// What was built last.
    private(set) var last: Watch.Built?
    private var timezone = ""
    /// The portal's language and time zone, once they were read.
    private var settled: (language: String, timezone: String)?
    private var builtDay: Day?
    /// When to try again what could not be read or written, and how long that takes the next time.
    private var retry: (at: Double, pause: Double)?
    private var resultsFault: ResultsFile.Fault?

    init(_ options: Watch.Options, _ watch: Watch, _ told: @escaping (Watch.News) -> Void) {
        self.options = options
        self.watch = watch
        self.told = told
        signals = options.listens ? FolderSignals() : nil
        rest = Rest(pause: options.rest, longest: options.longest)
    }

    /// Looks, and builds if it is time.
    mutating func look() {
        let build = options.build()
        let start = ContinuousClock.now
        let look = ShareLook(content: build.content, templates: build.templates)
        looking = ContinuousClock.now - start
        if let fault = look.fault {
            if !isLost { told(.lost(fault)) }
            isLost = true
        } else {
            if isLost { told(.back) }
            isLost = false
            follow([build.content] + [build.templates].compactMap(\.self))
            rest.look(look.files, at: Self.now, clock: Int(Date().timeIntervalSince1970))
            if let cause = cause(build) { run(build, cause) }
        }
    }

    /// Why it is time to build; nil where it isn't.
    private func cause(_ build: BuildOptions) -> Watch.Cause? {
        let isAsked = watch.isAsked.load(ordering: .relaxed)
        guard let builtDay else { return rest.isDue(at: Self.now) || isAsked ? .start : nil }
        if rest.isDue(at: Self.now) { return .files(rest.changed.subtracting(rest.unfinished).sorted()) }
        let today = build.now.day(in: timezone)
        if today != builtDay { return .day(today) }
        if isAsked { return .asked }
        return retry.map { Self.now >= $0.at } ?? false ? .again : nil
    }

    private mutating func run(_ build: BuildOptions, _ cause: Watch.Cause) {
        watch.isAsked.store(false, ordering: .relaxed)
        var build = build
        build.advice = true
        build.changing = rest.unfinished
        let start = ContinuousClock.now
        var report = session.run(build)
        rest.settle(at: Self.now)
        // Settings that can't be read say nothing of the portal's language and days.
        if report.isStopped, let settled {
            (report.locale.firstLanguage, report.locale.timezone) = settled
        } else if report.isStopped, let language = options.results?.language(in: build.content) {
            report.locale.firstLanguage = language
        } else if !report.isStopped {
            settled = (report.locale.firstLanguage, report.locale.timezone)
        }
        timezone = report.locale.timezone
        builtDay = build.now.day(in: timezone)
        let built = Watch.Built(cause: cause, report: report, took: ContinuousClock.now - start)
        last = built
        // Whoever reads that it is built finds the page, too.
        let fault = options.results?.write(Results(report, content: build.content, at: build.now), content: build.content)
        told(.built(built))
        if let fault, fault != resultsFault { told(.resultsNotWritten(fault)) }
        resultsFault = fault
        // A disk that was full or closed may be open again before anybody saves anything.
        var isIncomplete = report.isStopped || report.diagnostics.contains { $0.is(FileDiagnostics.unreadableFile) }
        if case .failed = fault { isIncomplete = true }
        let pause = retry.map { min($0.pause * 2, Self.longestRetry) } ?? options.retry
        retry = isIncomplete ? (Self.now + pause, pause) : nil
    }

    private static let longestRetry = 3600.0

    // MARK: Waiting

    /// Seconds of a clock that nobody sets.
    private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    private mutating func follow(_ folders: [String]) {
        guard let signals, folders != watched || signals.hasNewFolders || rest.isWaiting else { return }
        signals.watch(folders)
        watched = folders
    }

    /// Until the folder is to be looked through again: when the system tells of a change, when files may have come to rest, when it is
    /// asked, and every few seconds. On a large or distant folder the look itself takes its time, of which this is ten times as much.
    func wait() {
        let took = looking / .seconds(1)
        let wanted = rest.isWaiting && !isLost ? min(options.poll, max(options.rest / 3, Self.step)) : options.poll
        let end = Self.now + max(wanted, took * 10)
        let soonest = Self.now + took * 2
        var hasSignal = false
        while Self.now < end, !watch.isOver.load(ordering: .relaxed), !watch.isAsked.load(ordering: .relaxed) || isLost {
            if hasSignal, Self.now >= soonest { return }
            if let signals, !isLost {
                if signals.wait(milliseconds: Int(Self.step * 1000)) > 0 { hasSignal = true }
            } else {
                Thread.sleep(forTimeInterval: Self.step)
            }
        }
    }

    private static let step = 0.1
}
