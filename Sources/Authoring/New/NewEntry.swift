import Content
import Diagnostics
import Foundation

/// Puts the file of a new entry into the content folder; no file that is there is ever written over.
public struct NewEntry {
    let content: String
    let type: ContentType
    public let name: String
    let isBundle: Bool
    /// The language tag in the file's name, for a translation.
    let language: String?

    /// The languages of the portal, whose tags mean something in names.
    let languages: [String]

    /// - Parameters:
    ///   - name: what `EntryName` gives.
    ///   - isBundle: whether the entry gets a folder of its own, in which its pictures can lie.
    ///   - language: of a translation; nil for the portal's first language.
    public init(
        content: String, type: ContentType, name: String, isBundle: Bool, language: String? = nil, languages: [String] = ["zh-Hans", "en"]
    ) {
        self.content = content
        self.type = type
        self.name = name
        self.isBundle = isBundle
        self.language = language
        self.languages = languages
    }

    /// What the portal would take the file for, if not for the entry of its name: `index`, `x.draft`, `x.en`, `con`.
    public var misreading: Words? {
        if DraftPath.isUnfinished(path, people: type.traits.contains(.people) ? [type.folder] : []) {
            return Words(zh: "这个名字表示草稿，不会发布", en: "such a name means a draft, which is not published")
        }
        if EntryAddress.isForbidden(name) {
            return Words(zh: "Windows 上不能有这样的文件名", en: "Windows has no files of such a name")
        }
        let address = EntryAddress(path: path, languages: languages)
        if EntryAddress.isIndexName(name) {
            return Words(zh: "这个名字表示整个文件夹的首页", en: "such a name means the page of the whole folder")
        }
        guard address.id == (type.folder.isEmpty ? "" : type.folder + "/") + name else {
            return Words(zh: "这个名字里的语言标记表示一篇译文", en: "the tag of a language in it means a translation")
        }
        let isOtherFolder = type.folder.isEmpty && isBundle && ContentTypes.builtIn.all.contains { $0.folder == name }
        return isOtherFolder ? Words(zh: "这个文件夹是另一种条目的", en: "that folder is for another kind of entries") : nil
    }

    /// The same under a name that is no more than a name.
    public func renamed() -> NewEntry {
        let rest = DraftPath.withoutLeadingWord(name)
        return NewEntry(
            content: content, type: type, name: rest.replacing(".", with: "-") + "-page", isBundle: isBundle, language: language,
            languages: languages)
    }

    /// Where it goes, within the content folder.
    public var path: String {
        let ending = (language.map { "." + $0 } ?? "") + ".md"
        return (type.folder.isEmpty ? "" : type.folder + "/") + (isBundle ? "\(name)/index\(ending)" : name + ending)
    }

    /// Nowhere but in a content folder that is there: one that is made where a share is away would hide the share's own.
    public func write(_ text: String) -> Diagnostic? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: content, isDirectory: &isFolder), isFolder.boolValue else {
            return .newEntryNowhere(in: content)
        }
        if let taken { return .newEntryTaken(taken, in: folderName) }
        let file = URL(filePath: content + "/" + path)
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .withoutOverwriting)
            return nil
        } catch {
            return .newEntryNotWritten(folderName + "/" + path, SystemReason.text(of: error))
        }
    }

    /// What the content folder is called; where it lies is nobody's business who asks for an entry from a browser.
    private var folderName: String { URL(filePath: content).lastPathComponent }

    /// The file that has the address already: this one, or the other form of it, however its name's letters are written.
    private var taken: String? {
        let folder = content + (type.folder.isEmpty ? "" : "/" + type.folder)
        let ending = (language.map { "." + $0 } ?? "") + ".md"
        for (folder, wanted) in [
            (folder, name + ending), (folder + "/" + name, "index" + ending), (folder + "/" + name, "README" + ending),
        ] {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            if let found = files.first(where: { SitePath($0).folded == SitePath(wanted).folded }) {
                return String(folder.dropFirst(content.count + 1)) + "/" + found
            }
        }
        return nil
    }
}
