import Content
import Diagnostics
import Portal

/// The real name of somebody who is not to be named, in the text of a page, in the name of its file or of a photo.
enum NameShown: Rule {
    static let name = "name-shown"
    static let isAdvice = false
    static let help = Words(
        zh: "不该公开的真名，出现在正文、标题、图片说明、文件名里。", en: "A real name that is not to be published, in a text, an alternative text or a file's name.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let portal = context.portal
        guard !context.people.isEmpty else { return [] }
        // Who is named openly somewhere, or has a page, is known.
        let titles = Set(portal.entries.map(\.title))
        let names = HiddenNames(context.people, known: titles)
        guard !names.isEmpty else { return [] }
        var found: [Diagnostic] = []
        var files = NamesInFiles()
        for (id, entry) in portal.entries.identified {
            let words = names.words(ofEntry: entry.id)
            // What a translation takes over is told at its original; the team itself says what everybody agreed to.
            let inFields = words.places(inFieldsOf: entry, types: portal.settings.types) {
                $0.key != "team" && !entry.inherited.contains($0.key)
            }
            var seen: Set<String> = []
            for hit in inFields + words.places(inTextOf: entry) where seen.insert(hit.word.meant).inserted {
                found.append(.nameShown(hit.word, at: hit.place))
            }
            for hit in words.places(inPathsOf: entry).prefix(1) {
                found.append(.nameInFileName(hit.word, entry.source.path, at: hit.place))
            }
            for file in Set(portal.files(of: id)).sorted() {
                found += files.found(words, in: file, of: entry) { context.readableTexts(file) }
            }
        }
        for hit in names.words(ofEntry: nil).places(in: portal.settings) { found.append(.nameShown(hit.word, at: hit.place)) }
        return found
    }
}

/// What was told of files beside entries, of which two pages may offer one.
private struct NamesInFiles {
    private var inPaths: Set<PlacedWord> = []
    private var inTexts: Set<PlacedWord> = []
    /// Unpacked once, however many pages offer them.
    private var documents: [String: [ReadableText]] = [:]

    mutating func found(
        _ words: some SoughtWords, in file: String, of entry: Entry, _ read: () -> [ReadableText]
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let texts = documents[file] ?? read()
        if case .document = texts.first { documents[file] = texts }
        // The folder's name is told for the entry.
        let isBeside = !entry.folder.isEmpty && file.isBelow(entry.folder)
        if let word = words.found(inPath: isBeside ? String(file.dropFirst(entry.folder.count + 1)) : file).first,
            inPaths.insert(PlacedWord(word: word, place: .file(file))).inserted
        {
            found.append(.nameInFileName(word, file, at: .file(file)))
        }
        let hits = texts.flatMap { text -> [PlacedWord] in
            switch text {
            case .text(let text): words.places(in: text)
            case .document(let text): words.found(in: text).map { PlacedWord(word: $0, place: .file(file)) }
            case .tooLarge, .none: []
            }
        }
        var seen: Set<String> = []
        for hit in hits where seen.insert(hit.word.meant).inserted && inTexts.insert(hit).inserted {
            found.append(.nameShown(hit.word, at: hit.place))
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func nameShown(_ word: FoundWord, at place: SourcePlace) -> Diagnostic {
        let (written, name) = (word.written, word.meant)
        return Diagnostic(
            NameShown.kind, at: place,
            written == name
                ? Words(
                    zh: "「\(name)」是团队里一位成员的名字，没有同意公开，这里却会公开。",
                    en: "“\(name)” is the name of a team's member who has not agreed to be named so, and stands here for all to read.")
                : Words(
                    zh: "从「\(written)」认得出团队成员「\(name)」，没有同意公开名字，这里却会公开。",
                    en: "“\(written)” tells of \(name), a team's member who has not agreed to be named so, and stands here for all to read."
                ),
            cure: Words(
                zh: "从这里删掉，或换成「一位同学」这样的说法。同意用化名的，写 shown_as 里的称呼；本人和家长同意用真名的，在这位成员下写 consent: {name: given}。",
                en:
                    "Take it out, or write “a classmate”. Who agreed to a pseudonym is called as shown_as says; if pupil and parents agree to the real name, write consent: {name: given} below the member."
            ))
    }

    fileprivate static func nameInFileName(_ word: FoundWord, _ path: String, at place: SourcePlace) -> Diagnostic {
        let name = word.meant
        return Diagnostic(
            NameShown.kind, at: place,
            Words(
                zh: "「\(path)」的名字里有一位成员的真名「\(name)」，网址上看得到。",
                en: "The name of “\(path)” holds the real name “\(name)” of a team's member: it is seen in the address."),
            cure: Words(
                zh: "给文件或文件夹换一个没有人名的名字，提到它的地方也一起改。", en: "Give the file or folder a name without a person's, and change what names it."))
    }
}
