import FlyingFox
import FlyingSocks
import Foundation

/// Listens at a port, and goes on listening whatever comes.
final class PreviewServer: Sendable {
    let port: UInt16
    private let task: Task<Void, Never>

    private typealias Run = Task<Void, Never>

    /// - Parameter ports: tried in their order.
    /// - Returns: nil where none of them is free.
    static func start(_ address: String, ports: [UInt16], _ handler: @Sendable (UInt16) -> any HTTPHandler) async -> PreviewServer? {
        for port in ports {
            let handler = handler(port)
            if let run = await listen(address, port, handler) { return PreviewServer(address, port, handler, run) }
        }
        return nil
    }

    private init(_ address: String, _ port: UInt16, _ handler: any HTTPHandler, _ first: Run) {
        self.port = port
        task = Task {
            var run: Run? = first
            while !Task.isCancelled {
                if let current = run {
                    await withTaskCancellationHandler {
                        await current.value
                    } onCancel: {
                        current.cancel()
                    }
                }
                // The system gives no more files for a while, say: the browsers come back by themselves.
                try? await Task.sleep(for: .milliseconds(200))
                if !Task.isCancelled { run = await Self.listen(address, port, handler) }
            }
            run?.cancel()
        }
    }

    func stop() async {
        task.cancel()
        await task.value
    }

    /// How long an answer may take, in seconds: the index of a large portal is made when it is first asked for.
    private static let timeout = 300.0

    private static func listen(_ address: String, _ port: UInt16, _ handler: any HTTPHandler) async -> Run? {
        guard let place = place(address, port) else { return nil }
        let server = HTTPServer(address: place, timeout: timeout, logger: .disabled, handler: handler)
        let (outcomes, outcome) = AsyncStream.makeStream(of: Bool.self)
        let run = Run {
            try? await server.run()
            outcome.yield(false)
        }
        let look = Task {
            try? await server.waitUntilListening()
            outcome.yield(await server.isListening)
        }
        defer { look.cancel() }
        for await isListening in outcomes {
            if isListening { return run }
            run.cancel()
            return nil
        }
        return nil
    }

    private static func place(_ address: String, _ port: UInt16) -> (any SocketAddress)? {
        let address = address == "localhost" ? "127.0.0.1" : address
        if address.contains(":") { return try? sockaddr_in6.inet6(ip6: address, port: port) }
        return try? sockaddr_in.inet(ip4: address, port: port)
    }
}
