import Content
import Diagnostics
import Foundation
import Limits

/// Answers what the editor asks. Whoever posts has to know the token and come from this preview's own pages.
struct EditorHandler: Sendable {
    let editor: Editor

    func accepts(_ request: HTTPRequest) -> Bool {
        guard request.method == "POST", let name = name(request), let host = request.header("host"),
            request.header("origin") == "http://" + host,
            request.header("content-type")?.hasPrefix(name == Self.attach ? "application/octet-stream" : "application/json") == true
        else { return false }
        return ["same-origin", nil].contains(request.header("sec-fetch-site"))
    }

    /// How many bytes of a request's body are read.
    func most(_ request: HTTPRequest) -> Int { name(request) == Self.attach ? Limits.sentFile.value : Limits.sentText.value }

    private static let attach = "attach"

    private func name(_ request: HTTPRequest) -> String? {
        RequestPath.site(request.path).flatMap { editor.token.name(in: $0.text) }
    }

    private func file(_ request: HTTPRequest) -> SitePath? { request.query("file").flatMap { RequestPath.site("/" + $0) } }

    /// - Parameter name: behind the token.
    func answer(_ name: String, _ request: HTTPRequest) -> HTTPResponse {
        if request.method == "POST" {
            guard accepts(request) else { return .plain(.forbidden) }
            return DeepStack.run { [self] in post(name, request) } ?? .plain(.unavailable)
        }
        switch name {
        case SitePath.page(ofFolder: "").text:
            let language = editor.stage.snapshot.language
            return HTTPResponse(.ok, [("Content-Type", MediaType.page)], .bytes(EditorPage.bytes(editor.token, language)))
        case "entry":
            guard let file = file(request) else { return .plain(.badRequest) }
            return DeepStack.run { [self] in
                told { () throws(Editor.Refusal) in try editor.entry(file.text) }
            } ?? .plain(.unavailable)
        default: return .plain(.notFound)
        }
    }

    private func post(_ name: String, _ request: HTTPRequest) -> HTTPResponse {
        let body = Data(request.body)
        switch name {
        case Self.attach:
            guard let file = file(request), let wanted = request.query("name")?.removingPercentEncoding else { return .plain(.badRequest) }
            return told { () throws(Editor.Refusal) in try editor.attach(request.body, named: wanted, to: file.text) }
        case "look": return told(body, editor.look)
        case "sketch": return told(body, editor.sketch)
        case "save": return told(body, editor.save)
        case "restore": return told(body, editor.restore)
        case Editor.mendName: return told(body, editor.mend)
        case "rename": return told(body, editor.rename)
        case "withdraw": return told(body, editor.withdraw)
        case "new": return told(body) { (asked: NewEntryRequest) throws(Editor.Refusal) in ["address": try editor.begin(asked)] }
        default: return .plain(.notFound)
        }
    }

    /// What came of a request that a body asks for.
    private func told<Asked: Decodable>(_ body: Data, _ act: (Asked) throws(Editor.Refusal) -> some Encodable) -> HTTPResponse {
        guard let asked = try? JSONDecoder().decode(Asked.self, from: body) else { return .plain(.badRequest) }
        return told { () throws(Editor.Refusal) in try act(asked) }
    }

    private func told(_ body: () throws(Editor.Refusal) -> some Encodable) -> HTTPResponse {
        let words = EditorWords(language: editor.stage.snapshot.language)
        do { return .json(.ok, try body()) } catch {
            switch error {
            case .noEntry: return .json(.notFound, ["message": words.noEntry])
            case .notUTF8: return .json(.notFound, ["message": words.notUTF8])
            case .conflict: return .json(.conflict, ["conflict": "true"])
            case .unwritable(let obstacle): return .json(.badRequest, ["message": words.unwritable(obstacle)])
            case .failed(let reason): return .json(.badRequest, ["message": reason])
            }
        }
    }
}
