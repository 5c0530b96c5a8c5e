import FlyingSocks
import Foundation

/// Listens at a port. What a connection sends, or that it sends nothing, concerns that connection alone.
///
/// FlyingFox's own server reads a header's line at a cost that grows with its square, a minute for a megabyte, and ends when the
/// system has no file for one more connection; its sockets do neither.
final class HTTPServer: Sendable {
    let port: UInt16
    private let tasks: [Task<Void, Never>]

    /// - Parameters:
    ///   - ports: tried in their order.
    ///   - answering: gives what answers at a port.
    /// - Returns: nil where none of them is free.
    static func start(
        _ address: String, ports: [UInt16], _ answering: (UInt16) -> HTTPAnswering
    ) async -> HTTPServer? {
        let pool = SocketPool<Poll>.make()
        guard (try? await pool.prepare()) != nil else { return nil }
        for port in ports {
            guard let socket = listening(address, port), let listener = try? AsyncSocket(socket: socket, pool: pool) else { continue }
            return HTTPServer(port, listener, pool, answering(port))
        }
        return nil
    }

    private init(
        _ port: UInt16, _ listener: AsyncSocket, _ pool: some AsyncSocketPool, _ answering: HTTPAnswering
    ) {
        self.port = port
        let polling = Task { _ = try? await pool.run() }
        tasks = [polling, Task { await Self.accept(listener, answering) }]
    }

    func stop() async {
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    private static func accept(_ listener: AsyncSocket, _ answering: HTTPAnswering) async {
        await withDiscardingTaskGroup { connections in
            while !Task.isCancelled {
                do {
                    let socket = try await listener.accept()
                    connections.addTask { await HTTPConnection(socket, answering).serve() }
                } catch {
                    // The system has no file for it just now, say.
                    try? await Task.sleep(for: .milliseconds(50))
                }
            }
            connections.cancelAll()
        }
        try? listener.close()
    }

    private static func listening(_ address: String, _ port: UInt16) -> Socket? {
        let address = address == "localhost" ? "127.0.0.1" : address
        do {
            let isSix = address.contains(":")
            let socket = try Socket(domain: isSix ? Int32(AF_INET6) : Int32(AF_INET))
            do {
                try socket.setValue(true, for: .localAddressReuse)
                if isSix {
                    try socket.bind(to: sockaddr_in6.inet6(ip6: address, port: port))
                } else {
                    try socket.bind(to: sockaddr_in.inet(ip4: address, port: port))
                }
                try socket.listen()
                return socket
            } catch {
                try? socket.close()
                return nil
            }
        } catch { return nil }
    }
}
