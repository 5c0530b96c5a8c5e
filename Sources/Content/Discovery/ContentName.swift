/// What the names of files under `content/` say about them.
public enum ContentName {
    /// Whether a file or folder is no content: hidden, or left lying about by desktop systems, editors, browsers and programs that
    /// copy files, half of which it may hold; or what Lathe itself writes for the writers.
    public static func isPassedOver(_ name: some StringProtocol) -> Bool {
        if name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#") { return true }
        // With the first of these Vim tries whether it may write.
        if name == "4913" || name == "node_modules" { return true }
        let ending = ending(of: String(name))
        return unfinished.contains(ending) || (ending == "db" || ending == "ini") && litter.contains(name.lowercased())
            || ending == "html" && ResultsName.all.contains(String(name))
    }

    private static let litter: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini"]
    private static let unfinished: Set<String> = [
        "tmp", "temp", "part", "partial", "filepart", "crdownload", "download", "!sync", "swp", "swo",
    ]

    /// Without control characters (those of C1 and the separators of lines among them), which no address may hold, and backslashes.
    static func isUsable(_ path: String) -> Bool {
        if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }) { return false }
        if path.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        return !path.unicodeScalars.contains { (0x80...0x9F).contains($0.value) || $0.value == 0x2028 || $0.value == 0x2029 }
    }

    /// Whether a file is read as an entry.
    public static func isMarkdown(_ path: String) -> Bool { ["md", "markdown"].contains(ending(of: path)) }

    /// Whether a file is the source of pages, in a dialect that Lathe doesn't read: what it says is no download.
    static func isOtherSource(_ path: String) -> Bool {
        ["mdx", "mkd", "mkdn", "mdwn", "mdown", "mdtxt", "mdtext", "rmd", "qmd"].contains(ending(of: path))
    }

    /// What a text is that was not saved as Markdown.
    public enum Writing: Equatable {
        /// `lamp.md.txt`, with the name that was meant.
        case hiddenMarkdown(String)
        case plainText
        /// Text with marks that Lathe doesn't read: reStructuredText, a notebook, a page in HTML.
        case otherMarkup
        /// A name without any ending.
        case nameless
        /// Of a word processor.
        case document
        /// Pages to read that no words can be taken from.
        case pages
        /// Slides, a sheet of numbers.
        case slides
    }

    /// nil for files that hold no text to read.
    public static func writing(_ path: String) -> Writing? {
        let name = SitePath(path).name
        switch ending(of: path) {
        case "txt":
            let bare = String(name.dropLast(4))
            if isMarkdown(bare) { return .hiddenMarkdown(bare) }
            let other = bare.lowercased()
            return ["robots", "license", "licence", "requirements", "humans", "security"].contains(other) ? nil : .plainText
        case "rst", "org", "adoc", "asciidoc", "ipynb", "tex", "typ", "textile", "html", "htm", "xhtml": return .otherMarkup
        case "mdx", "mkd", "mkdn", "mdwn", "mdown", "mdtxt", "mdtext", "rmd", "qmd": return .otherMarkup
        case "": return hiddenMarkdown(name) ?? (others.contains(name.lowercased()) || name.contains("。") ? nil : .nameless)
        case "pdf": return .pages
        case "docx", "doc", "wps", "odt", "rtf", "pages", "enex", "one", "onepkg", "textbundle": return .document
        case "pptx", "ppt", "dps", "odp", "key", "xlsx", "xls", "et", "ods", "numbers": return .slides
        default: return nil
        }
    }

    /// `lamp．md` and 台灯。md, whose dot an input method wrote.
    private static func hiddenMarkdown(_ name: String) -> Writing? {
        for dot in ["．", "。", "·", "・"] where name.lowercased().hasSuffix(dot + "md") {
            return .hiddenMarkdown(String(name.dropLast(dot.count + 2)) + ".md")
        }
        return nil
    }

    /// Names without an ending that programs know.
    private static let others: Set<String> = [
        "license", "licence", "makefile", "cname", "dockerfile", "authors", "notice", "copying", "changelog", "codeowners", "gemfile",
        "procfile", "_headers", "_redirects",
    ]

    /// Whether a file may show people, by its name; a drawing doesn't.
    public static func isPhotoOrFilm(_ path: String) -> Bool { photosAndFilms.contains(ending(of: path)) }

    /// Whether a file is something to look at: a photo, a film, a drawing, a document.
    public static func holdsMedia(_ path: String) -> Bool { isPhotoOrFilm(path) || ["pdf", "svg"].contains(ending(of: path)) }

    private static let photosAndFilms: Set<String> = [
        "jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "avif", "heic", "heif", "hif", "bmp", "tif", "tiff",
        "mp4", "m4v", "mov", "qt", "webm", "ogv", "avi", "mkv", "3gp", "3g2",
    ]

    /// Whether a file is one of those that the portal itself is kept in, whatever its capitals and Unicode form.
    public static func isOfThePortal(_ path: String) -> Bool {
        portalFiles.contains(SitePath(path).folded) || PortalSettings.isMisnamed(path) || PrivateWords.isMisnamed(path)
    }

    /// Whether a file is the staff's log of uses.
    static func isUsageLog(_ path: String) -> Bool { SitePath(path).folded == PortalSettings.usageFile }

    /// Whether a file lies in a folder for drafts.
    public static func isAmongDrafts(_ path: String) -> Bool { DraftPath.isInFolder(path) }

    private static let portalFiles: Set<String> = [
        PortalSettings.fileName, PortalSettings.usageFile, CodeRegister.fileName, "synonyms.yml", Glossary.fileName, PrivateWords.fileName,
    ]

    /// Whether a file's text is never published as it stands, whatever links to it.
    public static func isNeverDownload(_ path: String) -> Bool { isMarkdown(path) || isOtherSource(path) || isOfThePortal(path) }

    /// In small letters; empty where the name has no dot.
    static func ending(of path: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return name[name.utf8.index(after: dot)...].lowercased()
    }
}
