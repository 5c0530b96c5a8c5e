import Content
import Diagnostics

extension Diagnostic {
    /// An entry at an address that is taken; it is left out.
    ///
    /// - Parameter stays: whether its page stays as it was published before, at its earlier address.
    public static func entryAddressClash(_ entry: Entry, _ clash: RouteClash, stays: Bool = false) -> Diagnostic {
        let place = entry.hasOwnSlug ? entry["slug"].map { entry.place(of: "slug", $0) } : nil
        return Diagnostic(
            RoutesDiagnostics.addressClash, at: place ?? .file(entry.source.path),
            Words(
                zh: "「\(entry.source.path)」的网址 \(entry.address) 已经\(owned(clash).zh)，"
                    + (stays ? "网站上还是它上次的样子。" : "没有发布。"),
                en: "“\(entry.source.path)” would have the address \(entry.address), which \(owned(clash).en); "
                    + (stays ? "its page stays as it was." : "it is not published.")),
            cure: clash.isFolder
                ? Words(zh: "把它移到别的文件夹，或给文件夹改名。", en: "Move the file into another folder, or rename its folder.")
                : place != nil
                    ? Words(zh: "写另一个 slug，或删掉 slug 这一行。", en: "Write another slug, or take the line out.")
                    : Words(zh: "给这个文件改名，或给它写一个 slug。", en: "Rename the file, or give it a slug."),
            related: related(clash))
    }

    /// A file beside entries whose place is taken; it is left out.
    public static func fileAddressClash(_ path: String, _ address: SitePath, _ clash: RouteClash) -> Diagnostic {
        Diagnostic(
            RoutesDiagnostics.addressClash, at: .file(path),
            Words(
                zh: "文件「\(path)」的网址 \(address) 已经\(owned(clash).zh)，没有发布。",
                en: "The file “\(path)” would have the address \(address), which \(owned(clash).en); it is not published."),
            cure: clash.isFolder
                ? Words(zh: "把它移到别的文件夹，再改正指向它的链接。", en: "Move the file into another folder, and mend the links to it.")
                : Words(zh: "给这个文件改名，再改正指向它的链接。", en: "Rename the file, and mend the links to it."),
            related: related(clash))
    }

    /// A file beside entries whose name is longer than a disk holds.
    public static func fileNameTooLong(_ path: String, part: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.nameTooLong, at: .file(path),
            Words(
                zh: "文件名太长，写不出来，没有发布：\(part.prefix(60))……",
                en: "The name is longer than a disk holds, so the file is not published: \(part.prefix(60))…"),
            cure: Words(zh: "换一个短一些的文件名。", en: "Give the file a shorter name."))
    }

    /// An alias at an address that is taken; the alias is left out.
    public static func aliasClash(_ alias: String, _ clash: RouteClash, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            RoutesDiagnostics.addressClash, at: place,
            Words(
                zh: "旧网址「\(alias.prefix(80))」已经\(owned(clash).zh)，没有用上。",
                en: "The alias “\(alias.prefix(80))” is an address that \(owned(clash).en); it is not used."),
            cure: Words(zh: "删去这个旧网址。", en: "Take the alias out."), related: related(clash))
    }

    /// What an extension of Lathe would write where Lathe writes something else; it is left out.
    static func outputAddressClash(_ output: String, _ address: SitePath, _ clash: RouteClash) -> Diagnostic {
        Diagnostic(
            RoutesDiagnostics.addressClash, at: .file("portal.yml"),
            Words(
                zh: "扩展「\(output)」的网址 \(address) 已经\(owned(clash).zh)，没有发布。",
                en: "The extension “\(output)” would have the address \(address), which \(owned(clash).en); it is not published."),
            cure: Words(zh: "请写这个扩展的人给它换一个网址。", en: "Ask those who wrote the extension to choose another address."))
    }

    private static func owned(_ clash: RouteClash) -> Words {
        switch clash.owner {
        case .made(let page), .shared(let page), .output(_, let page): Words(zh: "是\(page.zh)的网址", en: "belongs to \(page.en)")
        case .entry(let other): Words(zh: "是「\(other.source.path)」的网址", en: "belongs to “\(other.source.path)”")
        case .alias(let other): Words(zh: "是「\(other.source.path)」的旧网址", en: "is an alias of “\(other.source.path)”")
        case .file(let path): Words(zh: "是文件「\(path)」的网址", en: "belongs to the file “\(path)”")
        }
    }

    private static func related(_ clash: RouteClash) -> [Related] {
        switch clash.owner {
        case .made, .shared, .output: []
        case .entry(let other), .alias(let other): [Related(at: .file(other.source.path), Words(zh: "另一个文件。", en: "The other file."))]
        case .file(let path): [Related(at: .file(path), Words(zh: "另一个文件。", en: "The other file."))]
        }
    }
}
