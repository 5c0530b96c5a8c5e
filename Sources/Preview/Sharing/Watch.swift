import Building
import Checks
import Content
import Diagnostics
import Foundation
import Synchronization

/// Publishes a portal from a folder into which others save: whenever what they saved has come to rest, when a day begins, and
/// when it is asked to.
public final class Watch: Sendable {
    public struct Options: Sendable {
        /// How the portal is built, asked anew for each build: days pass, and a folder of templates may come to be.
        public var build: @Sendable () -> BuildOptions
        /// Where the writers' page goes; nil for none.
        public var results: ResultsPlace?
        /// For how many seconds files have to rest.
        public var rest = 3.0
        /// After how many seconds those that rest are no longer kept waiting by one that doesn't.
        public var longest = 60.0
        /// Every how many seconds the folder is looked through, whatever the system tells of it.
        public var poll = 5.0
        /// After how many seconds a build is tried again that could not publish; each further time is twice as long.
        public var retry = 60.0
        /// Whether the system is asked for changes, too.
        var listens = true

        public init(_ build: @escaping @Sendable () -> BuildOptions) { self.build = build }
    }

    /// Why nothing can be built of a folder.
    public enum Loss: Sendable, Equatable {
        /// As the system says it, in English.
        case unreachable(String)
        /// It holds no text at all.
        case empty
    }

    /// What a build was made for.
    public enum Cause: Sendable, Equatable {
        case start
        /// The files that have changed, sorted.
        case files([String])
        case day(Day)
        case asked
        /// Something could not be read or written the last time.
        case again
    }

    public struct Built: Sendable {
        public var cause: Cause
        public var report: BuildReport
        public var took: Duration

        /// Without advice, as a build counts them.
        public var warnings: Int { report.diagnostics.count { $0.severity == .warning && !$0.kind.isAdvice } }
    }

    public enum News: Sendable {
        case built(Built)
        case lost(Loss)
        case back
        case resultsNotWritten(ResultsFile.Fault)
    }

    private let options: Options
    private let told: @Sendable (News) -> Void
    let isOver = Atomic(false)
    let isAsked = Atomic(false)

    /// - Parameter told: called on the thread that builds.
    public init(_ options: Options, told: @escaping @Sendable (News) -> Void) {
        self.options = options
        self.told = told
    }

    /// Goes on until `stop`, on a thread of its own.
    ///
    /// - Parameter ended: called there at the end.
    public func start(_ ended: @escaping @Sendable () -> Void = {}) {
        DeepStack.start { [self] in
            var round = WatchRound(options, self, told)
            while !isOver.load(ordering: .relaxed) {
                round.look()
                round.wait()
            }
            ended()
        }
    }

    /// Ends after the build that is running.
    public func stop() { isOver.store(true, ordering: .relaxed) }

    /// Builds at once, whatever has changed.
    public func buildNow() { isAsked.store(true, ordering: .relaxed) }

    /// Builds once what rests, on the caller's thread; waits until files do.
    ///
    /// - Returns: nil where the folder isn't there, which was told.
    public func once() -> Built? {
        var round = WatchRound(options, self, told)
        while !isOver.load(ordering: .relaxed) {
            round.look()
            if round.isLost { return nil }
            if let built = round.last { return built }
            round.wait()
        }
        return nil
    }
}
