import Diagnostics
import Markdown

/// The text itself, and the title, which either may give.
extension EntryReading {
    /// The text as a document; nil where it can't be read.
    mutating func readText() -> Document? {
        let parsed = MarkdownParser.parse(
            fence.inBody.map(source.blanking) ?? source, body: fence.body..<source.bytes.count,
            options: reader.markdownOptions(title: fields["title"]?.text, hasSteps: contentType.hasSteps))
        diagnostics += parsed.diagnostics
        return parsed.diagnostics.contains { $0.severity == .error } ? nil : parsed.document
    }

    /// The entry with its title settled.
    mutating func entry(_ text: Document) -> EntryReader.Reading {
        var document = text
        let bounds = EntryBounds(source: source)
        let title = bounds.title(settleTitle(in: &document), fields["title"], &diagnostics)
        if fields["status"] == nil { heedTitle(title) }
        let entry = Entry(
            id: address.id, type: type, language: address.language, address: address.page, source: source,
            folder: address.folder, isIndex: address.isIndex, isInLanguageFolder: address.isInLanguageFolder,
            fields: bounds.within(fields, &diagnostics), unread: unread, blank: blank, title: title, document: document)
        return EntryReader.Reading(path: source.path, entry: entry, address: address, diagnostics: diagnostics)
    }

    /// The title that the head gives, else the first heading's, else the file's name.
    private mutating func settleTitle(in document: inout Document) -> String {
        let given = fields["title"]?.text
        let name = reader.nameInWords(address)
        let hasSteps = contentType.hasSteps
        if EntryTitle.isMissing(given: given, in: document, hasSteps: hasSteps), let first = document.outline.first {
            diagnostics.append(.titleMissing(name, hasFrontMatter: fence.yaml != nil, at: source.place(first.place)))
        }
        let title = EntryTitle.settle(given: given, in: &document, of: source, hasSteps: hasSteps, elseName: name)
        for step in hasSteps ? StepHeadings.repeated(in: document.outline) : [] {
            let heading = document.outline[step.heading]
            diagnostics.append(.stepNumberRepeated(heading.title, shown: step.shown, at: source.place(heading.place)))
        }
        return title
    }

    /// `草稿：台灯`, or a file's name that begins so under a title that doesn't.
    private mutating func heedTitle(_ title: String) {
        if let mark = DraftMark.inTitle(title) {
            claims.withholdAsDraft()
            diagnostics.append(.heldBack(byWord: mark, at: fields["title"].map { source.place($0.place) } ?? .file(source.path)))
        } else if let leadingWord, !reader.isAbout(leadingWord, title, named: address),
            let told = Diagnostic.namedAsDraft(source.path, .leading(leadingWord))
        {
            claims.withholdAsDraft()
            diagnostics.append(told)
        }
        fields["status"] = claims.values["status"]
    }
}
