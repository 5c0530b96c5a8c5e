import Content
import Diagnostics
import Interface
import Pages

extension Build {
    /// The page of each language that lists the glossary's terms; none where an entry of the writer's has its name, and none without terms.
    func glossaryPages(_ found: Found, _ published: [Entry], _ report: inout BuildReport) -> [GlossaryPage] {
        guard !found.glossary.isEmpty, let source = found.folder.text(of: Glossary.fileName).source else { return [] }
        if let other = published.first(where: { $0.id == GlossaryPage.id }) {
            report.diagnostics.append(.glossaryWithoutPage(other.source.path, at: .file(Glossary.fileName)))
            return []
        }
        return found.settings.languages.map { language in
            GlossaryPage(
                found.glossary, source, in: language, found.settings, title: found.templates.interface[language]["glossary.title"])
        }
    }
}
