import Building
import Content
import Diagnostics
import Foundation
import Synchronization

/// Shows a portal while it is written: serves its pages on this machine, and tells open pages of every change.
public final class Preview: Sendable {
    public struct Options: Sendable {
        /// At which of this machine's addresses it is served.
        public var address = "127.0.0.1"
        /// The ports to try, in their order.
        public var ports: [UInt16] = Options.usualPorts
        /// How the portal is read, asked anew for each reading: days pass, and a folder of templates may come to be.
        public var build: @Sendable () -> BuildOptions
        /// In which messages are told; nil for the portal's.
        public var language: Words.Language?

        public init(_ build: @escaping @Sendable () -> BuildOptions) { self.build = build }

        /// A few that are easy to say, then some that are seldom taken.
        public static var usualPorts: [UInt16] { Array(8017...8036) + (0..<20).map { _ in UInt16.random(in: 20_000...59_999) } }

        /// Whether other machines can reach it.
        public var isOpen: Bool { !AllowedHosts.own.contains(address) }
    }

    /// What the portal came to after a change.
    public struct News: Sendable {
        public var report: BuildReport
        public var took: Duration
    }

    /// Where the preview is.
    public struct Place: Sendable {
        public var port: UInt16
        /// The addresses of the home page and of the page that was edited last.
        public var home: String
        public var lastEdited: String?
        /// The home page for others in the network; empty where only this machine is answered.
        public var fromElsewhere: [String] = []
    }

    private let options: Options
    private let told: @Sendable (News) -> Void
    private let isOver = Atomic(false)
    private let running = Mutex<(stage: Stage, server: HTTPServer, heart: Task<Void, Never>)?>(nil)

    /// - Parameter told: called after each reading, on a thread of the preview's own.
    public init(_ options: Options, told: @escaping @Sendable (News) -> Void = { _ in }) {
        self.options = options
        self.told = told
    }

    /// Reads the portal, and serves it from then on until `stop`.
    ///
    /// - Returns: nil where none of the ports is free.
    public func start() async -> Place? {
        OpenFileLimit.raise()
        let watch = FolderWatch { [options] in
            let build = options.build()
            return [build.content] + [build.templates].compactMap(\.self)
        }
        var reader = PreviewReader(options)
        let (first, news) = reader.read(after: nil)
        told(news)
        let stage = Stage(first)
        let address = options.address
        let editing = options.isOpen ? nil : EditorHandler(editor: Editor(stage: stage, options.build))
        let server = await HTTPServer.start(address, ports: options.ports) { port in
            PreviewHandler(stage: stage, hosts: AllowedHosts(port: port, address: address), editing: editing)
        }
        guard let server else { return nil }
        let heart = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(10))
                stage.wake()
            }
        }
        running.withLock { $0 = (stage, server, heart) }
        follow(watch, reader, stage)
        return place(server.port, first)
    }

    /// Watching waits and reading works: both on a thread of their own, so that answers never stand behind them.
    private func follow(_ watch: sending FolderWatch, _ reader: PreviewReader, _ stage: Stage) {
        let followed = Followed(watch: watch, reader: reader)
        let thread = Thread { [self] in
            followed.run(until: { isOver.load(ordering: .relaxed) }, stage, told)
        }
        // Deeply nested content is read on it.
        thread.stackSize = 16 << 20
        thread.start()
    }

    public func stop() async {
        isOver.store(true, ordering: .relaxed)
        let running = running.withLock { running in
            defer { running = nil }
            return running
        }
        running?.heart.cancel()
        running?.stage.end()
        await running?.server.stop()
    }

    private func place(_ port: UInt16, _ snapshot: Snapshot) -> Place {
        let name = options.address.contains(":") ? "[\(options.address)]" : options.address
        let isEverywhere = ["0.0.0.0", "::"].contains(options.address)
        let home = "http://\(isEverywhere ? "127.0.0.1" : name):\(port)/"
        return Place(
            port: port, home: home, lastEdited: snapshot.portal?.lastEdited.map { home + $0.encoded },
            fromElsewhere: isEverywhere ? NetworkAddresses.all.map { "http://\($0):\(port)/" } : [])
    }
}

/// Reads the portal again and again.
struct PreviewReader: Sendable {
    private let options: Preview.Options
    private var session = BuildSession()

    init(_ options: Preview.Options) { self.options = options }

    /// The portal with the one text that has been saved; nil where all of it has to be read to know what has changed.
    ///
    /// Others in the network see nothing that wasn't looked through for words that must never appear.
    func rewritten(_ change: FolderChange, after last: Snapshot) -> Snapshot? {
        guard !options.isOpen, case .files(let files) = change, files.count == 1, let file = files.first, let portal = last.portal else {
            return nil
        }
        let folder = options.build().content
        guard file.hasPrefix(folder) else { return nil }
        let path = String(file.dropFirst(folder.count).drop { $0 == "/" })
        guard let disk = portal.diskPath(ofMarkdown: path), let bytes = try? FileReading.bytes(of: disk) else { return nil }
        return portal.saying(bytes, at: path, for: .all).map { Snapshot($0, after: last) }
    }

    mutating func read(after last: Snapshot?) -> (Snapshot, Preview.News) {
        let start = ContinuousClock.now
        let previewed = session.preview(options.build())
        let snapshot = Snapshot(previewed, after: last, asked: options.language, keeping: session)
        return (snapshot, Preview.News(report: snapshot.report, took: ContinuousClock.now - start))
    }
}

/// What is handed to the thread that follows the folders. Nobody else has it from then on, so that it needs no lock: the compiler
/// can't see that, since the thread's block may be kept.
private final class Followed: @unchecked Sendable {
    private let watch: FolderWatch
    private var reader: PreviewReader

    init(watch: FolderWatch, reader: PreviewReader) {
        self.watch = watch
        self.reader = reader
    }

    func run(until isOver: () -> Bool, _ stage: Stage, _ told: (Preview.News) -> Void) {
        while let change = watch.wait(until: isOver) {
            // Who has changed a text sees it at once; what is wrong with it, or follows from it elsewhere, a moment later.
            if let sooner = reader.rewritten(change, after: stage.snapshot) { stage.show(sooner) }
            let (snapshot, news) = reader.read(after: stage.snapshot)
            // Open pages first: printing thousands of messages takes its time.
            stage.show(snapshot)
            told(news)
        }
    }
}
