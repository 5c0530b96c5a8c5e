/// What a file or folder is called when it was laid beside another as its copy: by a program that met two versions of one file, or by a
/// person who copied it.
enum CopyName {
    enum Maker: Sendable {
        /// A sync client; no page is ever called so.
        case program
        /// A file manager or a browser; a page may be called so.
        case person
    }

    /// The name without one such mark.
    ///
    /// - Parameter name: without the ending.
    static func original(of name: Substring) -> (name: Substring, maker: Maker)? {
        guard name.utf8.count <= longest, mayBeMarked(name.utf8) else { return nil }
        return marked(name) ?? ofMachine(name) ?? inConflict(name) ?? inBrackets(name) ?? ending(name) ?? beginning(name) ?? numbered(name)
    }

    /// In bytes; file systems take no longer ones.
    private static let longest = 255

    /// Whether a closer look at a name or a path is worth its time: one pass over the bytes, since most hold nothing of the kind.
    static func mayBeMarked(_ name: Substring.UTF8View) -> Bool {
        var last: UInt32 = 0
        for byte in name {
            last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
            switch last {
            // 副, 复, 複, 冲, 衝, 拷, 备, 旧, ）
            case 0xE589AF, 0xE5A48D, 0xE8A487, 0xE586B2, 0xE8A19D, 0xE68BB7, 0xE5A487, 0xE697A7, 0xEFBC89: return true
            // The ends of `copy` and `backup` and the middle of `conflict`, in any capitals.
            case _ where last | 0x202020 == 0x6F7079, _ where last | 0x202020 == 0x6F6E66, _ where last | 0x202020 == 0x6B7570: return true
            case _ where byte == UInt8(ascii: ")"): return true
            // A number behind a blank, and the end of DESKTOP and LAPTOP.
            case 0x544F50: return true
            case _ where last & 0xFF00 == 0x2000 && (0x32...0x39).contains(byte): return true
            default: continue
            }
        }
        return false
    }

    /// `lamp.sync-conflict-20261127-101500-ABCDEFG`, `lamp_conflict-20261127`, `lamp_冲突文件_王老师_20261127`.
    private static func marked(_ name: Substring) -> (Substring, Maker)? {
        for mark in [".sync-conflict-", "_conflict-", "_冲突文件", "-冲突文件", "_冲突副本", "-冲突副本", " 冲突副本"] {
            if let found = name.firstRange(of: mark), let bare = bare(name[..<found.lowerBound]) { return (bare, .program) }
        }
        return nil
    }

    /// `lamp-DESKTOP-7F3K2Q1`: OneDrive names the machine, by the name that Windows gave it.
    private static func ofMachine(_ name: Substring) -> (Substring, Maker)? {
        for mark in ["-DESKTOP-", "-LAPTOP-"] {
            guard let found = name.firstRange(of: mark), let bare = bare(name[..<found.lowerBound]) else { continue }
            let machine = name[found.upperBound...].prefix { $0.isASCII && ($0.isUppercase || $0.isNumber) }
            let rest = name[machine.endIndex...]
            guard (4...8).contains(machine.count), rest.isEmpty || rest.first == "-" && rest.dropFirst().allSatisfy(\.isNumber) else {
                continue
            }
            return (bare, .program)
        }
        return nil
    }

    /// `lamp_NAS_Nov-27-101500-2026_Conflict`, `lamp.conflict-20261127`, `lamp-冲突-王老师`: a page may be about a conflict, too, and
    /// what it says tells.
    private static func inConflict(_ name: Substring) -> (Substring, Maker)? {
        for mark in ["conflict", "Conflict", "CONFLICT", "冲突", "衝突"] {
            guard let found = name.firstRange(of: mark), let before = name[..<found.lowerBound].last, " ._-[".contains(before),
                name[found.upperBound...].first.map({ " ._-]0123456789".contains($0) || $0.asciiValue == nil }) ?? true
            else { continue }
            let head = name[..<found.lowerBound].dropLast()
            return bare(withoutStamp(head) ?? head).map { ($0, .person) }
        }
        return nil
    }

    /// Without a day, or the machine and the time that a network drive of Synology's adds: `_NAS_Nov-27-101500-2026`.
    private static func withoutStamp(_ name: Substring) -> Substring? {
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        if parts.count > 1, let day = parts.last, day.count >= 8, day.allSatisfy({ $0.isNumber || $0 == "-" }) {
            return name.dropLast(day.count + 1)
        }
        guard parts.count > 2, let time = parts.last?.split(separator: "-"), time.count == 4, time[0].allSatisfy(\.isLetter),
            time.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) })
        else { return nil }
        return name.dropLast(parts[parts.count - 1].count + parts[parts.count - 2].count + 2)
    }

    /// `lamp 2`, as a Mac calls a copy.
    private static func numbered(_ name: Substring) -> (Substring, Maker)? {
        guard let last = name.last, last.isASCII, last.isNumber, name.dropLast().last == " " else { return nil }
        return bare(name.dropLast(2)).map { ($0, .person) }
    }

    /// `lamp (1)`, `lamp（副本）`, `lamp (王老师的冲突副本 2026-11-27)`, `lamp (Ann's conflicted copy 2026-11-27)`.
    private static func inBrackets(_ name: Substring) -> (Substring, Maker)? {
        guard name.last == ")" || name.last == "）", let open = name.lastIndex(where: { $0 == "(" || $0 == "（" }),
            let bare = bare(name[..<open])
        else { return nil }
        let inside = name[name.index(after: open)...].dropLast()
        if (1...2).contains(inside.utf8.count), inside.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return (bare, .person) }
        let small = inside.lowercased()
        if ["conflict", "冲突", "衝突"].contains(where: small.contains) { return (bare, .program) }
        return small == "copy" || small.hasPrefix("副本") || small.hasPrefix("複本") ? (bare, .person) : nil
    }

    /// `lamp - 副本`, `lamp的副本`, `lamp 副本 2`, `lamp - 复制`, `lamp - Copy`, `lamp copy 2`.
    private static func ending(_ name: Substring) -> (Substring, Maker)? {
        var text = name
        if let last = text.last, last.isASCII, last.isNumber, text.dropLast().last == " " { text = text.dropLast(2) }
        for mark in ["的副本", "的複本", "副本", "複本", "複製", " 复制", "-复制", "_复制", "复件", "拷贝", "备份", "旧版", " 旧", "-旧", "_旧"]
        where text.hasSuffix(mark) {
            return bare(text.dropLast(mark.count)).map { ($0, .person) }
        }
        for mark in ["copy", "backup"] where text.lowercased().hasSuffix(mark) {
            guard let before = text.dropLast(mark.count).last, " -_".contains(before) else { continue }
            return bare(text.dropLast(mark.count)).map { ($0, .person) }
        }
        return nil
    }

    /// `副本 lamp`, `复件 (2) lamp`, `Copy of lamp`.
    private static func beginning(_ name: Substring) -> (Substring, Maker)? {
        for mark in ["副本", "复件", "複本", "Copy of ", "copy of "] where name.hasPrefix(mark) {
            var rest = name.dropFirst(mark.count).drop { " -_".contains($0) }
            if rest.first == "(", let close = rest.firstIndex(of: ")"), rest[..<close].dropFirst().allSatisfy(\.isNumber) {
                rest = rest[rest.index(after: close)...].drop { $0 == " " }
            }
            return rest.isEmpty ? nil : (rest, .person)
        }
        return nil
    }

    /// Without what parts a mark from a name; nil where no name is left.
    private static func bare(_ name: Substring) -> Substring? {
        var name = name
        while let last = name.last, " -_–".contains(last) { name.removeLast() }
        return name.isEmpty ? nil : name
    }
}
