import Content
import Diagnostics

extension Diagnostic {
    /// Names that look alike say where they differ.
    private static func difference(_ path: String, _ other: String) -> Words {
        // Swift compares strings by canonical equivalence, so these are the same characters in other code points.
        guard path == other else { return Words(zh: "", en: "") }
        return Words(zh: "两个名字看起来一样，只是 Unicode 编码形式不同。", en: " The names look alike and differ in their Unicode form only.")
    }

    /// Two files that are the same entry in the same language; the first to be given is left out.
    static func sameID(_ entry: Entry, _ other: Entry) -> Diagnostic {
        let difference = difference(entry.source.path, other.source.path)
        return Diagnostic(
            "same-id", .error, at: .file(entry.source.path),
            Words(zh: "「\(entry.source.path)」和「\(other.source.path)」是同一个 id：\(entry.id.isEmpty ? "（首页）" : entry.id)。\(difference.zh)只发布了「\(other.source.path)」。",
                  en: "“\(entry.source.path)” and “\(other.source.path)” have the same id: \(entry.id.isEmpty ? "(the home page)" : entry.id).\(difference.en) Only “\(other.source.path)” is published."),
            cure: Words(zh: "给其中一个文件改名，两个就都会发布。", en: "Rename one of the files; then both are published."),
            related: [Related(at: .file(other.source.path), Words(zh: "发布的是这一个。", en: "This one is published."))])
    }

    /// A folder with an index has a README for colleagues, too.
    static func readmeBesideIndex(_ entry: Entry, _ other: Entry) -> Diagnostic {
        Diagnostic(
            "readme-beside-index", .warning, at: .file(entry.source.path),
            Words(
                zh: "这个文件夹既有「\(SitePath(other.source.path).name)」又有「\(SitePath(entry.source.path).name)」：前者是文件夹的网页，README 没有发布。",
                en: "The folder has “\(SitePath(other.source.path).name)” and “\(SitePath(entry.source.path).name)”: the first is the folder's page, the README is not published."),
            cure: Words(
                zh: "README 也要发布就给它改名（比如 about.md）；只给同事看就不用管，也可以写 status: draft。",
                en: "Rename the README (about.md, say) to publish it as well; if it is for colleagues, let it be or write status: draft."),
            related: [Related(at: .file(other.source.path), Words(zh: "文件夹的网页。", en: "The folder's page."))])
    }

    /// An entry at an address that is taken; it is left out.
    static func entryAddressClash(_ entry: Entry, _ clash: AddressTable.Clash) -> Diagnostic {
        let place = entry.hasOwnSlug ? entry["slug"].map { entry.place(of: "slug", $0) } : nil
        return Diagnostic(
            "address-clash", .error, at: place ?? .file(entry.source.path),
            Words(
                zh: "「\(entry.source.path)」的网址 \(entry.address) 已经\(owned(clash).zh)，没有发布。",
                en: "“\(entry.source.path)” would have the address \(entry.address), which \(owned(clash).en); it is not published."),
            cure: clash.isFolder
                ? Words(zh: "把它移到别的文件夹，或给文件夹改名。", en: "Move the file into another folder, or rename its folder.")
                : place != nil
                ? Words(zh: "写另一个 slug，或删掉 slug 这一行。", en: "Write another slug, or take the line out.")
                : Words(zh: "给这个文件改名，或给它写一个 slug。", en: "Rename the file, or give it a slug."),
            related: related(clash))
    }

    /// A file beside entries whose place is taken; it is left out.
    static func fileAddressClash(_ path: String, _ address: SitePath, _ clash: AddressTable.Clash) -> Diagnostic {
        Diagnostic(
            "address-clash", .error, at: .file(path),
            Words(
                zh: "文件「\(path)」的网址 \(address) 已经\(owned(clash).zh)，没有发布。",
                en: "The file “\(path)” would have the address \(address), which \(owned(clash).en); it is not published."),
            cure: clash.isFolder
                ? Words(zh: "把它移到别的文件夹，再改正指向它的链接。", en: "Move the file into another folder, and mend the links to it.")
                : Words(zh: "给这个文件改名，再改正指向它的链接。", en: "Rename the file, and mend the links to it."),
            related: related(clash))
    }

    /// A file beside entries whose name is longer than a disk holds.
    static func fileNameTooLong(_ path: String, part: String) -> Diagnostic {
        Diagnostic(
            "name-too-long", .error, at: .file(path),
            Words(
                zh: "文件名太长，写不出来，没有发布：\(part.prefix(60))……", en: "The name is longer than a disk holds, so the file is not published: \(part.prefix(60))…"),
            cure: Words(zh: "换一个短一些的文件名。", en: "Give the file a shorter name."))
    }

    /// An alias at an address that is taken; the alias is left out.
    static func aliasClash(_ alias: String, _ clash: AddressTable.Clash, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "address-clash", .error, at: place,
            Words(
                zh: "旧网址「\(alias.prefix(80))」已经\(owned(clash).zh)，没有用上。",
                en: "The alias “\(alias.prefix(80))” is an address that \(owned(clash).en); it is not used."),
            cure: Words(zh: "删去这个旧网址。", en: "Take the alias out."), related: related(clash))
    }

    private static func owned(_ clash: AddressTable.Clash) -> Words {
        switch clash.owner {
        case .made(let page), .shared(let page): Words(zh: "是\(page.zh)的网址", en: "belongs to \(page.en)")
        case .entry(let other): Words(zh: "是「\(other.source.path)」的网址", en: "belongs to “\(other.source.path)”")
        case .alias(let other): Words(zh: "是「\(other.source.path)」的旧网址", en: "is an alias of “\(other.source.path)”")
        case .file(let path): Words(zh: "是文件「\(path)」的网址", en: "belongs to the file “\(path)”")
        }
    }

    private static func related(_ clash: AddressTable.Clash) -> [Related] {
        switch clash.owner {
        case .made, .shared: []
        case .entry(let other), .alias(let other): [Related(at: .file(other.source.path), Words(zh: "另一个文件。", en: "The other file."))]
        case .file(let path): [Related(at: .file(path), Words(zh: "另一个文件。", en: "The other file."))]
        }
    }
}
