import Content
import Foundation

/// The name of a new entry's file, which is the last part of its page's address.
public enum EntryName {
    /// A title in small letters, digits and hyphens: 纸台灯 is `zhi-tai-deng`, `Paper lamp!` is `paper-lamp`.
    ///
    /// - Returns: nil where nothing of the title can be written so.
    public static func made(from title: String) -> String? {
        let latin = EntryAddress.addressPart(title, pinyin: true).lowercased()
        let parts = latin.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var name = ""
        for part in parts where name.utf8.count + part.utf8.count < longest { name += (name.isEmpty ? "" : "-") + part }
        return name.isEmpty ? nil : name
    }

    /// A name that a writer gave, if it can be one.
    public static func checked(_ name: String) -> String? {
        let isUsable = !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= longest && !name.contains { "/\\:*?\"<>|".contains($0) }
        return isUsable && EntryAddress.addressPart(name, pinyin: false) == name.precomposedStringWithCanonicalMapping ? name : nil
    }

    private static let longest = 60
}
