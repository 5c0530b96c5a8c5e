import FlyingSocks
import Foundation

/// What stands behind a port.
protocol HTTPAnswering: Sendable {
    func answer(_ request: HTTPRequest) -> HTTPResponse

    /// How many bytes of a request's body are read; nil where none are.
    func mostOfBody(_ request: HTTPRequest) -> Int?
}

/// Answers one browser's requests, one after the other.
struct HTTPConnection: Sendable {
    private let socket: AsyncSocket
    private let answering: HTTPAnswering

    init(_ socket: AsyncSocket, _ answering: HTTPAnswering) {
        self.socket = socket
        self.answering = answering
    }

    /// Until the browser has enough, or asks what can't be understood.
    func serve() async {
        defer { try? socket.close() }
        var received: [UInt8] = []
        while let end = try? await head(&received) {
            guard end >= 0 else {
                try? await send(.plain(.headTooLarge), isLast: true)
                return
            }
            var request = HTTPRequest(received[..<end])
            received.removeSubrange(..<min(end + 4, received.count))
            let isLast = request?.isKeptOpen != true || request?.hasBody != false
            if let asked = request, asked.hasBody, let most = answering.mostOfBody(asked) {
                guard let count = asked.bodyCount, count <= most else {
                    try? await send(.plain(.bodyTooLarge), isLast: true)
                    return
                }
                guard let body = try? await body(count, &received) else { return }
                request?.body = body
            }
            let response = if let request { await answered(request) } else { HTTPResponse.plain(.badRequest) }
            do { try await send(response, isLast: isLast, withBody: request?.method != "HEAD") } catch { return }
            if isLast || response.body.count == nil { return }
        }
    }

    /// On a thread of its own: what takes long, such as a first search, must hold up nobody else.
    private func answered(_ request: HTTPRequest) async -> HTTPResponse {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async { continuation.resume(returning: answering.answer(request)) }
        }
    }

    /// - Throws: where the browser has gone before its end.
    private func body(_ count: Int, _ received: inout [UInt8]) async throws -> [UInt8] {
        while received.count < count { received += try await socket.read(atMost: min(count - received.count, 256 << 10)) }
        let body = Array(received[..<count])
        received.removeSubrange(..<count)
        return body
    }

    private static let emptyLine = Array("\r\n\r\n".utf8)

    /// Where the head of the next request ends; -1 where it goes on for too long.
    ///
    /// - Throws: where the browser has gone.
    private func head(_ received: inout [UInt8]) async throws -> Int {
        var searched = 0
        while true {
            if let found = received[searched...].firstRange(of: Self.emptyLine) { return found.lowerBound }
            guard received.count <= HTTPRequest.longest else { return -1 }
            searched = max(0, received.count - 3)
            received += try await socket.read(atMost: 4096)
        }
    }

    private func send(_ response: HTTPResponse, isLast: Bool, withBody: Bool = true) async throws {
        var head = Data(response.head(isLast: isLast || response.body.count == nil))
        switch response.body {
        case _ where !withBody: try await socket.write(head)
        case .bytes(let bytes):
            head.append(contentsOf: bytes)
            try await socket.write(head)
        case .file(let file, let range):
            try await socket.write(head)
            var offset = range.lowerBound
            while offset < range.upperBound {
                let piece = try file.bytes(at: offset, count: min(256 << 10, range.upperBound - offset))
                if piece.isEmpty { throw SocketError.disconnected }
                try await socket.write(Data(piece))
                offset += piece.count
            }
        case .events(let stream):
            try await socket.write(head)
            for await event in stream { try await socket.write(Data(event)) }
        }
    }
}
