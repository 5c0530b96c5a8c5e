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
        for (position, entry) in portal.entries.enumerated() {
            var seen: Set<String> = []
            for piece in PublicText.all(of: entry, types: portal.settings.types) {
                for name in names.found(in: piece.text, of: entry.id) where seen.insert(name).inserted {
                    found.append(.nameShown(name, at: piece.place(of: name)))
                }
            }
            let files = [entry.source.path, entry.address.text] + portal.files(ofEntryAt: position)
            for path in files {
                if let name = names.found(inPath: path, of: entry.id), seen.insert("\(name) \(path)").inserted {
                    found.append(.nameInFileName(name, path, at: .file(path == entry.address.text ? entry.source.path : path)))
                    break
                }
            }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func nameShown(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            NameShown.name, .warning, at: place,
            Words(
                zh: "「\(name)」是团队里一位成员的名字，没有同意公开，这里却会公开。",
                en: "“\(name)” is the name of a team's member who has not agreed to be named so, and stands here for all to read."),
            cure: Words(
                zh: "从这里删掉，或换成「一位同学」这样的说法。同意用化名的，写 shown_as 里的称呼；本人和家长同意用真名的，在这位成员下写 consent: {name: given}。",
                en:
                    "Take it out, or write “a classmate”. Who agreed to a pseudonym is called as shown_as says; if pupil and parents agree to the real name, write consent: {name: given} below the member."
            ))
    }

    fileprivate static func nameInFileName(_ name: String, _ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            NameShown.name, .warning, at: place,
            Words(
                zh: "「\(path)」的名字里有一位成员的真名「\(name)」，网址上看得到。",
                en: "The name of “\(path)” holds the real name “\(name)” of a team's member: it is seen in the address."),
            cure: Words(
                zh: "给文件或文件夹换一个没有人名的名字，提到它的地方也一起改。", en: "Give the file or folder a name without a person's, and change what names it."))
    }
}
