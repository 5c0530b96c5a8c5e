import FlyingSocks
import Foundation

/// Asks a server over a socket, word for word.
struct Browser: Sendable {
    let port: UInt16

    struct Answer {
        var status = 0
        /// By names in small letters.
        var headers: [String: String] = [:]
        var body = ""
    }

    func get(_ path: String, _ headers: [String] = []) async throws -> Answer { try await ask("GET", path, headers) }

    func ask(_ method: String, _ path: String, _ headers: [String] = [], host: String? = nil) async throws -> Answer {
        let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"] + headers
        return try await raw(lines.joined(separator: "\r\n") + "\r\n\r\n")
    }

    func raw(_ request: String) async throws -> Answer {
        let socket = try await connected()
        defer { try? socket.close() }
        try await socket.write(Data(request.utf8))
        var bytes: [UInt8] = []
        while let more = try? await socket.read(atMost: 4096), !more.isEmpty { bytes += more }
        return Self.answer(String(decoding: bytes, as: UTF8.self))
    }

    func connected() async throws -> AsyncSocket { try await .connected(to: try .inet(ip4: "127.0.0.1", port: port), timeout: 30) }

    private static func answer(_ text: String) -> Answer {
        var answer = Answer()
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = (parts.first ?? "").split(separator: "\r\n")
        answer.status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            answer.headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        answer.body = parts.count > 1 ? String(parts[1]) : ""
        return answer
    }

    /// Listens to what an open page is told.
    func events(_ page: String) async throws -> Events {
        let socket = try await connected()
        try await socket.write(Data("GET /.lathe/events?page=\(page) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8))
        return Events(socket: socket)
    }

    final class Events {
        private let socket: AsyncSocket
        private var buffer: [UInt8] = []

        init(socket: AsyncSocket) { self.socket = socket }

        deinit { try? socket.close() }

        func next() async throws -> State {
            while true {
                if let start = buffer.firstRange(of: Array("data: ".utf8)), let end = buffer[start.upperBound...].firstIndex(of: 0x0A) {
                    let state = try JSONDecoder().decode(State.self, from: Data(buffer[start.upperBound..<end]))
                    buffer.removeSubrange(..<end)
                    return state
                }
                buffer += try await socket.read(atMost: 4096)
            }
        }

        /// The first state that is as wanted; a test's time limit ends the waiting.
        func first(where isWanted: (State) -> Bool) async throws -> State {
            while true {
                let state = try await next()
                if isWanted(state) { return state }
            }
        }
    }

    struct State: Decodable {
        var version: Int
        var signature: String
        var styles: String
        var moved: String?
        var replaced: [String: Int]
        var language: String
        var mark: String?
        var heldBack: [String: String]
        var mend: String?
        var mistakes: [Mistake]
        var hints: [Mistake]
        var elsewhere: [Mistake]

        struct Mistake: Decodable {
            var name: String
            var file: String
            var line: Int
            var message: String
            var cure: String?
            var excerpt: [String]
            var href: String?
            var mend: Offer?

            struct Offer: Decodable {
                var hash: String
                var cure: String
            }
        }
    }
}
