import Content
import Diagnostics
import Foundation
import Interface
import Portal
import Services

/// Makes labels: works them out, enters their codes into the register, writes the page, in this order, so that no label
/// is ever printed whose code is not kept.
public struct LabelJob {
    let portal: Portal
    let makerspace: Makerspace
    let content: String
    let output: String
    let only: [String]
    let sheet: LabelSheet

    public init(_ portal: Portal, _ makerspace: Makerspace, content: String, output: String, only: [String], sheet: LabelSheet) {
        self.portal = portal
        self.makerspace = makerspace
        self.content = content
        self.output = output
        self.only = only
        self.sheet = sheet
    }

    public func run() -> (made: (labels: LabelPlan, pages: Int)?, diagnostics: [Diagnostic]) {
        guard let url = portal.settings.url else { return (nil, [.labelsNeedAddress()]) }
        guard isOurs(output) else { return (nil, [.labelsNotOverwritten(URL(filePath: output).path)]) }
        let plan = LabelPlan(portal, makerspace, url: url, only: only)
        guard !plan.labels.isEmpty else {
            return (nil, plan.diagnostics.isEmpty ? [.nothingToLabel(only: only)] : plan.diagnostics)
        }
        let before = FileManager.default.contents(atPath: content + "/" + CodeRegister.fileName).map(Array.init)
        // A register that is there and could not be read may hold any code.
        guard before == nil || makerspace.codes.register.source != nil else { return (nil, plan.diagnostics) }
        if let problem = CodeRegisterWriter(content: content, before: before).append(plan.newItems) {
            return (nil, plan.diagnostics + [problem])
        }
        let language = portal.settings.languages.first ?? "zh-Hans"
        let page = LabelPage(plan.labels, on: sheet, language: language, title: Words(zh: "标签", en: "Labels").text(in: language))
        do {
            try Data(page.bytes()).write(to: URL(filePath: output), options: .atomic)
            return ((plan, page.pages), plan.diagnostics)
        } catch {
            return (nil, plan.diagnostics + [.labelsNotWritten(URL(filePath: output).path, SystemReason.text(of: error))])
        }
    }

    /// Whether a file may be written: a new one, or one that an earlier run made.
    private func isOurs(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return !FileManager.default.fileExists(atPath: path) }
        defer { try? file.close() }
        let head = (try? file.read(upToCount: 200)).flatMap { $0 } ?? Data()
        return head.isEmpty || String(decoding: head, as: UTF8.self).contains(LabelPage.mark)
    }
}
