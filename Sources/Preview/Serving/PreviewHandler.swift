import Building
import Content
import Routes

/// Answers a browser: pages of the portal, its files, the preview's own, and the stream of changes. Nothing is ever looked for on
/// the disk by the name that was asked for.
struct PreviewHandler: HTTPAnswering {
    let stage: Stage
    let hosts: AllowedHosts
    /// nil where others can reach the preview: who writes sits at this machine.
    let editing: EditorHandler?

    func mostOfBody(_ request: HTTPRequest) -> Int? {
        guard let editing, hosts.allow(request.header("host")), editing.accepts(request) else { return nil }
        return editing.most(request)
    }

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard hosts.allow(request.header("host")) else { return .plain(.forbidden) }
        if let editing, let path = RequestPath.site(request.path)?.text, let name = editing.editor.token.name(in: path),
            ["GET", "HEAD", "POST"].contains(request.method)
        {
            return editing.answer(name, request)
        }
        guard request.method == "GET" || request.method == "HEAD" else { return .plain(.methodNotAllowed, [("Allow", "GET, HEAD")]) }
        guard let path = RequestPath.site(request.path)?.text else { return .plain(.badRequest) }
        if path.utf8.starts(with: (InjectedPage.folder + "/").utf8) { return own(path, request) }
        let snapshot = stage.snapshot
        if let editing, request.query("lathe-draft") == editing.editor.token.text, case .page(let bytes) = editing.editor.drafts.file(path)
        {
            return HTTPResponse(.ok, [("Content-Type", MediaType.page)], .bytes(bytes))
        }
        if let page = snapshot.page(path) { return html(.ok, page.bytes, path, page.signature, snapshot) }
        switch snapshot.portal?.file(path) {
        case .page(let bytes): return html(.ok, bytes, path, nil, snapshot)
        case .bytes(let bytes): return .bytes(bytes, path, request)
        case .onDisk(let file): return .file(file, path, request) ?? missing(path, snapshot)
        case .opened(let file): return .file(file, path, request) ?? missing(path, snapshot)
        case nil:
            switch editing?.editor.drafts.file(path) {
            case .bytes(let bytes): return .bytes(bytes, path, request)
            case .onDisk(let file): return .file(file, path, request) ?? missing(path, snapshot)
            case .opened(let file): return .file(file, path, request) ?? missing(path, snapshot)
            case .page, nil: return missing(path, snapshot)
            }
        }
    }

    private func own(_ path: String, _ request: HTTPRequest) -> HTTPResponse {
        let name = SitePath(path).name
        if name == "events" {
            guard request.method == "GET", let page = request.query("page"), !page.isEmpty, let path = RequestPath.site("/" + page)
            else {
                return .plain(.badRequest)
            }
            let type = ("Content-Type", "text/event-stream; charset=utf-8")
            return HTTPResponse(.ok, [type], .events(EventStream(stage: stage, path: path.text, editor: editing?.editor)))
        }
        guard let file = PreviewClient.files.first(where: { $0.path == name }) else { return .plain(.notFound) }
        return .bytes(Array(file.text.utf8), path, request)
    }

    private func html(
        _ status: HTTPResponse.Status, _ page: [UInt8], _ path: String, _ signature: PageSignature?, _ snapshot: Snapshot
    ) -> HTTPResponse {
        let bytes = InjectedPage.bytes(page, path: path, signature: signature, version: snapshot.version)
        return HTTPResponse(status, [("Content-Type", MediaType.page)], .bytes(bytes))
    }

    /// A folder's name leads to its page; anything else to the portal's own page for what isn't there, which the preview keeps an
    /// eye on, too.
    private func missing(_ path: String, _ snapshot: Snapshot) -> HTTPResponse {
        if snapshot.portal?.hasFile(SitePath.page(ofFolder: path).text) == true {
            return HTTPResponse(.found, [("Location", SitePath(path).encodedFromRoot + "/")])
        }
        guard SitePath(path).isPage || !SitePath(path).name.contains(".") else { return .plain(.notFound) }
        let mistakes = snapshot.mistakes(ofMissing: path)
        if !mistakes.isEmpty { return html(.unavailable, BrokenPage.bytes(mistakes, snapshot.language), path, nil, snapshot) }
        if let page = snapshot.page(Addresses.notFound.text) { return html(.notFound, page.bytes, path, nil, snapshot) }
        let words = PreviewWords(language: snapshot.language)
        let empty = InjectedPage.empty(snapshot.language == .chinese ? "zh-Hans" : "en", title: words.noPortal)
        return html(.unavailable, empty, path, nil, snapshot)
    }
}
