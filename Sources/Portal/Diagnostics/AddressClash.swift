import Content
import Diagnostics

extension Diagnostic {
    private static let cure = Words(
        zh: "给其中一个文件改名，或写一个 slug。", en: "Rename one of the files, or give one of them a slug.")

    /// Names that look alike say where they differ.
    private static func difference(_ path: String, _ other: String) -> Words {
        // Swift compares strings by canonical equivalence, so these are the same characters in other code points.
        guard path == other else { return Words(zh: "", en: "") }
        return Words(zh: "两个名字看起来一样，只是 Unicode 编码形式不同。", en: " The names look alike and differ in their Unicode form only.")
    }

    /// Two files that are the same entry in the same language.
    static func sameID(_ entry: Entry, _ other: Entry) -> Diagnostic {
        let difference = difference(entry.source.path, other.source.path)
        return Diagnostic(
            "same-id", .error, at: .file(entry.source.path),
            Words(zh: "「\(entry.source.path)」和「\(other.source.path)」是同一个 id：\(entry.id.isEmpty ? "（首页）" : entry.id)。\(difference.zh)",
                  en: "“\(entry.source.path)” and “\(other.source.path)” have the same id: \(entry.id.isEmpty ? "(the home page)" : entry.id).\(difference.en)"),
            cure: cure, related: [Related(at: .file(other.source.path), Words(zh: "另一个文件。", en: "The other file."))])
    }

    /// Two entries whose pages would be one file.
    static func sameAddress(_ entry: Entry, _ other: Entry) -> Diagnostic {
        Diagnostic(
            "address-clash", .error, at: .file(entry.source.path),
            Words(zh: "「\(entry.source.path)」和「\(other.source.path)」会得到同一个网址：\(entry.address)。",
                  en: "“\(entry.source.path)” and “\(other.source.path)” would have the same address: \(entry.address)."),
            cure: cure, related: [Related(at: .file(other.source.path), Words(zh: "另一个文件。", en: "The other file."))])
    }

    /// An entry at the address of a page that Lathe makes.
    static func addressOfMadePage(_ entry: Entry, _ page: Words) -> Diagnostic {
        Diagnostic(
            "address-clash", .error, at: .file(entry.source.path),
            Words(zh: "「\(entry.source.path)」的网址 \(entry.address) 已经是\(page.zh)的网址。",
                  en: "“\(entry.source.path)” would have the address \(entry.address), which belongs to \(page.en)."),
            cure: cure)
    }

    /// An alias at the address of an entry, or one that another entry has as well.
    static func aliasClash(_ alias: String, withEntry other: Entry, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "address-clash", .error, at: place,
            Words(zh: "旧网址「\(alias)」和「\(other.source.path)」的网址相同。", en: "The alias “\(alias)” is an address of “\(other.source.path)”, too."),
            cure: Words(zh: "删去其中一个。", en: "Take one of them out."),
            related: [Related(at: .file(other.source.path), Words(zh: "另一个文件。", en: "The other file."))])
    }

    /// An alias at the address of a page that Lathe makes.
    static func aliasClash(_ alias: String, with page: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "address-clash", .error, at: place,
            Words(zh: "旧网址「\(alias)」已经是\(page.zh)的网址。", en: "The alias “\(alias)” is the address of \(page.en)."),
            cure: Words(zh: "删去这个旧网址。", en: "Take the alias out."))
    }
}
