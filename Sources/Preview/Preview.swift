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
    private let running = Mutex<Running?>(nil)

    private struct Running {
        var stage: Stage
        var server: HTTPServer
        var heart: Task<Void, Never>
        var following: Following
    }

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
        let folders = { [options] in
            let build = options.build()
            return [build.content] + [build.templates].compactMap(\.self)
        }
        var reader = PreviewReader(options)
        // The first reading looks through the content itself.
        let before = FolderLook(Array(folders().dropFirst()))
        let reading = reader.read()
        let watch = FolderWatch(folders, seen: FolderLook(before, and: reading.previewed.folder))
        let first = Snapshot(reading, after: nil, asked: options.language)
        told(reading.news(of: first))
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
        let following = Following(watch, reader, options, stage, told)
        running.withLock { $0 = Running(stage: stage, server: server, heart: heart, following: following) }
        following.start()
        return place(server.port, first)
    }

    public func stop() async {
        let running = running.withLock { running in
            defer { running = nil }
            return running
        }
        running?.following.stop()
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
