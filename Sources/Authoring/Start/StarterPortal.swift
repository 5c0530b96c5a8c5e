import Content
import Diagnostics
import Foundation
import Interface

/// The content that a new portal begins with: small, whole, and without a mistake.
///
/// Every entry is linked to others, so that the writer sees on the pages what each line does, and changes it.
public struct StarterPortal {
    public let school: String
    public let campuses: [String]
    /// Tags; the first is the language of the content.
    public let languages: [String]
    public let things: [StarterThing]

    public init(school: String, campuses: [String], languages: [String], things: [StarterThing]) {
        self.school = school
        self.campuses = campuses.isEmpty ? [Words(zh: "本部", en: "Main building").text(in: languages.first ?? "zh-Hans")] : campuses
        self.languages = languages
        self.things = things
    }

    /// The files with their paths within the content folder, in the order of their making.
    public func files() -> [(path: String, text: String)] {
        var files = [("portal.yml", settings)]
        let sites = Self.names(campuses, else: "campus")
        for (name, title) in zip(sites, campuses) {
            files.append(("campuses/\(name).md", entry(["title": title, "hours": Self.hours], said(StarterWords.campus))))
            let room = Words(zh: "\(title)创客空间", en: "Makerspace, \(title)")
            files.append(("spaces/\(name)-makerspace.md", entry(["title": said(room), "campus": name], said(StarterWords.space))))
        }
        guard let home = sites.first else { return files }
        let room = home + "-makerspace"
        let supervised = things.filter { $0.supervision > 0 }
        let people = [
            ("librarian", Words(zh: "图书馆老师", en: "The librarian"), Words(zh: "管理创客空间", en: "Runs the makerspace")),
            ("maker-teacher", Words(zh: "创客老师", en: "The maker teacher"), Words(zh: "带创客课和社团", en: "Teaches making, leads the club")),
        ]
        for (id, name, role) in people {
            let machines = supervised.isEmpty ? nil : "[\(supervised.map(\.id).joined(separator: ", "))]"
            let fields: KeyValuePairs = ["title": said(name), "role": said(role), "campus": "[\(home)]", "supervises": machines]
            files.append(("people/\(id).md", entry(fields, said(StarterWords.person))))
        }
        files.append(
            (
                "services/enquiry-desk.md",
                entry(
                    [
                        "title": said(Words(zh: "咨询台", en: "Enquiry desk")), "mode": "hybrid", "kind": "enquiry", "campus": "[\(home)]",
                        "space": "[\(room)]", "staff": "[librarian]",
                        "channels": "\n  - desk: "
                            + YAMLScalar.written(said(Words(zh: "\(campuses[0])图书馆", en: "Library, \(campuses[0])"))),
                    ], said(StarterWords.service))
            ))
        for thing in things { files += self.files(of: thing, in: room, at: home) }
        return files
    }

    /// Long, since it is the list of the files.
    private func files(of thing: StarterThing, in room: String, at campus: String) -> [(String, String)] {
        let training = thing.supervision > 0 ? "\(thing.id)-basics" : nil
        let material = thing.material
        var files = [
            (
                "equipment/\(thing.id).md",
                entry(
                    [
                        "title": said(thing.name), "process": said(thing.process), "supervision": String(thing.supervision),
                        "hazards": list(thing.hazards), "requires": training.map { "[\($0)]" }, "materials": "[\(material.id)]",
                        "units": "\n  - {space: \(room)}",
                    ], said(StarterWords.equipment))
            ),
            (
                "materials/\(material.id).md",
                entry(
                    [
                        "title": said(material.name), "unit": said(material.unit), "price": String(material.price),
                        "stock": "\n  - {campus: \(campus), space: \(room), quantity: 10}",
                    ], said(StarterWords.material))
            ),
            (
                "tutorials/\(thing.tutorial.id).md",
                entry(
                    [
                        "title": said(thing.tutorial.title), "summary": said(thing.tutorial.summary), "level": "1",
                        "minutes": String(thing.tutorial.minutes), "tools": "[\(thing.id)]",
                        "materials": "\n  - {item: \(material.id), quantity: 1, unit: \(said(material.unit))}",
                    ], uses(thing) + "\n\n" + steps(thing.tutorial.steps))
            ),
        ]
        if let training {
            let title = Words(zh: "\(thing.name.zh)入门培训", en: "\(thing.name.en): first training")
            files.append(
                (
                    "trainings/\(training).md",
                    entry(["title": said(title), "minutes": "30", "service": "[enquiry-desk]"], said(StarterWords.training))
                ))
        }
        return files
    }

    // MARK: Words

    private var language: String { languages.first ?? "zh-Hans" }

    private func said(_ words: Words) -> String { words.text(in: language) }

    private func list(_ words: [Words]) -> String? {
        words.isEmpty ? nil : "[\(words.map { YAMLScalar.written(said($0)) }.joined(separator: ", "))]"
    }

    private func uses(_ thing: StarterThing) -> String {
        said(Words(zh: "要用[[\(thing.id)]]和[[\(thing.material.id)]]。", en: "You need the [[\(thing.id)]] and [[\(thing.material.id)]]."))
    }

    private func steps(_ steps: [(title: Words, text: Words)]) -> String {
        steps.enumerated().map { index, step in
            "## " + said(Words(zh: "步骤 \(index + 1)：\(step.title.zh)", en: "Step \(index + 1): \(step.title.en)")) + "\n\n"
                + said(step.text)
        }.joined(separator: "\n\n")
    }

    /// Front matter in the given order, and the text.
    private func entry(_ fields: KeyValuePairs<String, String?>, _ body: String) -> String {
        let lines = fields.compactMap { key, value -> String? in
            guard let value else { return nil }
            if value.hasPrefix("\n") { return "\(key):\(value)" }
            let isStructured = key != "title" && (value.hasPrefix("[") || value.hasPrefix("{"))
            return "\(key): \(isStructured ? value : YAMLScalar.written(value))"
        }
        return "---\n\(lines.joined(separator: "\n"))\n---\n\n\(body)\n"
    }

    private var settings: String {
        let title = said(Words(zh: "\(school)图书馆创客空间", en: "\(school) Library Makerspace"))
        return """
            \(said(StarterWords.settings))
            title: \(YAMLScalar.written(title))
            school: \(YAMLScalar.written(school))
            languages: [\(languages.joined(separator: ", "))]

            """
    }

    private static let hours = "{mon-fri: \"12:00-13:30, 16:00-17:30\"}"

    /// A name of its own for the file of each title.
    private static func names(_ titles: [String], else word: String) -> [String] {
        var taken: Set<String> = []
        return titles.enumerated().map { index, title in
            var name = EntryName.made(from: title) ?? "\(word)-\(index + 1)"
            if !taken.insert(name).inserted {
                name += "-\(index + 1)"
                taken.insert(name)
            }
            return name
        }
    }
}
