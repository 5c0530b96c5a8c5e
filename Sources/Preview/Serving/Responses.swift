import FlyingFox
import FlyingSocks
import Foundation
import Media

extension HTTPHeaders {
    /// What every answer says: other sites can neither read nor show what is in the preview, and browsers ask again each time.
    static func always(_ own: [HTTPHeader: String]) -> HTTPHeaders {
        var headers = HTTPHeaders(own)
        headers[.cacheControl] = "no-cache"
        headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
        headers[HTTPHeader("Content-Security-Policy")] = "frame-ancestors 'self'"
        headers[HTTPHeader("Referrer-Policy")] = "same-origin"
        return headers
    }
}

extension HTTPResponse {
    static func plain(_ status: HTTPStatusCode, _ text: String, _ headers: [HTTPHeader: String] = [:]) -> HTTPResponse {
        var all = HTTPHeaders.always(headers)
        all[.contentType] = MediaType.named("x.txt")
        return HTTPResponse(statusCode: status, headers: all, body: Data((text + "\n").utf8))
    }

    static func bytes(_ bytes: [UInt8], _ path: String, _ request: HTTPRequest) -> HTTPResponse {
        let mark = "\"\(PageSignature.hash(bytes))\""
        if request.headers[.ifNoneMatch] == mark { return HTTPResponse(statusCode: .notModified, headers: .always([.eTag: mark])) }
        let headers = [HTTPHeader.contentType: MediaType.named(path), .eTag: mark, .acceptRanges: "bytes"]
        return part(of: bytes.count, headers, request) { range in
            HTTPBodySequence(data: Data(bytes[range]), suggestedBufferSize: 64 << 10)
        }
    }

    /// nil where it can't be read.
    static func file(_ file: String, _ path: String, _ request: HTTPRequest) -> HTTPResponse? {
        guard let opened = try? OpenFile(file) else { return nil }
        let headers = [HTTPHeader.contentType: MediaType.named(path), .acceptRanges: "bytes"]
        guard opened.count > 1 << 20 else {
            return (try? opened.bytes(at: 0, count: opened.count)).map { bytes($0, path, request) }
        }
        return part(of: opened.count, headers, request) { range in
            (try? HTTPBodySequence(file: URL(filePath: file), range: range, suggestedBufferSize: 64 << 10)) ?? HTTPBodySequence()
        }
    }

    private static func part(
        of count: Int, _ headers: [HTTPHeader: String], _ request: HTTPRequest, _ body: (Range<Int>) -> HTTPBodySequence
    ) -> HTTPResponse {
        switch ByteRange.asked(request.headers[.range], of: count) {
        case .all: return HTTPResponse(statusCode: .ok, headers: .always(headers), body: body(0..<count))
        case .nothing: return .plain(.rangeNotSatisfiable, "416", [.contentRange: "bytes */\(count)"])
        case .part(let range):
            var headers = HTTPHeaders.always(headers)
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(count)"
            return HTTPResponse(statusCode: .partialContent, headers: headers, body: body(range))
        }
    }

    static func events(_ stream: EventStream) -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: .always([.contentType: "text/event-stream; charset=utf-8"]), body: HTTPBodySequence(from: stream))
    }

    /// The same with its length and without its body, for HEAD.
    func withoutBody() -> HTTPResponse {
        guard case .httpBody(let body) = payload else { return self }
        var headers = headers
        if let count = body.count { headers[.contentLength] = String(count) }
        return HTTPResponse(statusCode: statusCode, headers: headers)
    }
}
