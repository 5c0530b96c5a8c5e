import Foundation
import Media

/// What a browser is answered.
struct HTTPResponse: Sendable {
    var status: Status
    var headers: [(name: String, value: String)]
    var body: Body

    enum Status: Int, Sendable {
        case ok = 200
        case part = 206
        case found = 302
        case notModified = 304
        case badRequest = 400
        case forbidden = 403
        case notFound = 404
        case methodNotAllowed = 405
        case conflict = 409
        case bodyTooLarge = 413
        case noSuchPart = 416
        case headTooLarge = 431
        case unavailable = 503
    }

    enum Body: Sendable {
        case bytes([UInt8])
        /// A part of a file that is too large to be held.
        case file(any ByteSource, Range<Int>)
        case events(EventStream)

        /// nil for what goes on until somebody has enough.
        var count: Int? {
            switch self {
            case .bytes(let bytes): bytes.count
            case .file(_, let range): range.count
            case .events: nil
            }
        }
    }

    init(_ status: Status, _ headers: [(name: String, value: String)], _ body: Body = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// What every answer says: other sites can neither read nor show what is in the preview, and browsers ask again each time.
    private static let always = [
        ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Content-Security-Policy", "frame-ancestors 'self'"), ("Referrer-Policy", "same-origin"),
    ]

    /// - Parameter isLast: whether nothing more is answered on the same connection.
    func head(isLast: Bool) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status.rawValue) \(status)"]
        lines += (Self.always + headers.map { ($0.name, $0.value) }).map { "\($0.0): \($0.1)" }
        if let count = body.count { lines.append("Content-Length: \(count)") }
        if isLast { lines.append("Connection: close") }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }
}

extension HTTPResponse {
    static func plain(_ status: Status, _ headers: [(name: String, value: String)] = []) -> HTTPResponse {
        HTTPResponse(status, headers + [("Content-Type", MediaType.named("x.txt"))], .bytes(Array("\(status.rawValue)\n".utf8)))
    }

    static func json(_ status: Status, _ value: some Encodable) -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return .plain(.unavailable) }
        return HTTPResponse(status, [("Content-Type", MediaType.named("x.json"))], .bytes(Array(data)))
    }

    static func bytes(_ bytes: [UInt8], _ path: String, _ request: HTTPRequest) -> HTTPResponse {
        let mark = "\"\(PageSignature.hash(bytes))\""
        if request.header("if-none-match") == mark { return HTTPResponse(.notModified, [("ETag", mark)]) }
        return part(of: bytes.count, [("ETag", mark)], path, request) { .bytes($0.count == bytes.count ? bytes : Array(bytes[$0])) }
    }

    /// A small file is held, so that it can be told whether a browser has it already. nil where it can't be read.
    static func file(_ file: String, _ path: String, _ request: HTTPRequest) -> HTTPResponse? {
        guard let opened = try? OpenFile(file) else { return nil }
        return self.file(opened, path, request)
    }

    static func file(_ opened: any ByteSource, _ path: String, _ request: HTTPRequest) -> HTTPResponse? {
        guard opened.count > 1 << 20 else {
            return (try? opened.bytes(at: 0, count: opened.count)).map { bytes($0, path, request) }
        }
        return part(of: opened.count, [], path, request) { .file(opened, $0) }
    }

    private static func part(
        of count: Int, _ headers: [(name: String, value: String)], _ path: String, _ request: HTTPRequest, _ body: (Range<Int>) -> Body
    ) -> HTTPResponse {
        let headers = headers + [("Content-Type", MediaType.named(path)), ("Accept-Ranges", "bytes")]
        switch ByteRange.asked(request.header("range"), of: count) {
        case .all: return HTTPResponse(.ok, headers, body(0..<count))
        case .nothing: return .plain(.noSuchPart, [("Content-Range", "bytes */\(count)")])
        case .part(let range):
            let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(count)"
            return HTTPResponse(.part, headers + [("Content-Range", place)], body(range))
        }
    }
}
