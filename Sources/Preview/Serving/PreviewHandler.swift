import Building
import Content
import FlyingFox
import Foundation
import Media

/// Answers a browser: pages of the portal, its files, the preview's own, and the stream of changes. Nothing is ever looked for on
/// the disk by the name that was asked for.
struct PreviewHandler: HTTPHandler {
    let stage: Stage
    let hosts: AllowedHosts

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard hosts.allow(request.headers[.host]) else { return .plain(.forbidden, "403") }
        guard request.method == .GET || request.method == .HEAD else {
            return .plain(.methodNotAllowed, "405", [HTTPHeader("Allow"): "GET, HEAD"])
        }
        guard let path = RequestPath.site(request.target.path(percentEncoded: true))?.text else { return .plain(.badRequest, "400") }
        let response = answer(path, request)
        return request.method == .HEAD ? response.withoutBody() : response
    }

    private func answer(_ path: String, _ request: HTTPRequest) -> HTTPResponse {
        if path.utf8.starts(with: (InjectedPage.folder + "/").utf8) { return own(path, request) }
        let snapshot = stage.snapshot
        if let page = snapshot.page(path) { return html(.ok, page.bytes, path, page.signature, snapshot) }
        switch snapshot.portal?.file(path) {
        case .page(let bytes): return html(.ok, bytes, path, nil, snapshot)
        case .bytes(let bytes): return .bytes(bytes, path, request)
        case .onDisk(let file): return .file(file, path, request) ?? missing(path, snapshot)
        case nil: return missing(path, snapshot)
        }
    }

    private func own(_ path: String, _ request: HTTPRequest) -> HTTPResponse {
        let name = SitePath(path).name
        if name == "events" {
            guard request.method == .GET, let page = request.query.first(where: { $0.name == "page" })?.value,
                SitePath(checking: page) != nil
            else { return .plain(.badRequest, "400") }
            return .events(EventStream(stage: stage, path: page))
        }
        guard let file = PreviewClient.files.first(where: { $0.path == name }) else { return .plain(.notFound, "404") }
        return .bytes(Array(file.text.utf8), path, request)
    }

    private func html(
        _ status: HTTPStatusCode, _ page: [UInt8], _ path: String, _ signature: PageSignature?, _ snapshot: Snapshot
    ) -> HTTPResponse {
        let bytes = InjectedPage.bytes(page, path: path, signature: signature, version: snapshot.version)
        return HTTPResponse(
            statusCode: status, headers: .always([.contentType: MediaType.named("index.html")]),
            body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 64 << 10))
    }

    /// A folder's name leads to its page; anything else to the portal's own page for what isn't there, which the preview keeps an
    /// eye on, too.
    private func missing(_ path: String, _ snapshot: Snapshot) -> HTTPResponse {
        if snapshot.portal?.hasFile(path + "/index.html") == true {
            return HTTPResponse(statusCode: .found, headers: .always([.location: "/" + SitePath(path).encoded + "/"]))
        }
        guard path.hasSuffix(".html") || !SitePath(path).name.contains(".") else { return .plain(.notFound, "404") }
        if let page = snapshot.page("404.html") { return html(.notFound, page.bytes, path, nil, snapshot) }
        let words = PreviewWords(language: snapshot.language)
        let empty = InjectedPage.empty(snapshot.language == .chinese ? "zh-Hans" : "en", title: words.noPortal)
        return html(.serviceUnavailable, empty, path, nil, snapshot)
    }
}
